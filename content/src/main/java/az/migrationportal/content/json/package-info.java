/**
 * Where all JSON of the portal is made and read: {@link az.migrationportal.content.json.Json}. What
 * it says belongs to the features.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.json;
