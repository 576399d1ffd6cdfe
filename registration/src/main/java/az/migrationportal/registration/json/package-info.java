/**
 * Where the JSON of this module is made and read: {@link
 * az.migrationportal.registration.json.Json}. Apart from the one of content, which this module may
 * not know.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.json;
