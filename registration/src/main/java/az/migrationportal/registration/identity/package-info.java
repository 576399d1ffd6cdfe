/**
 * Documents by which an officer saw who somebody is: {@link
 * az.migrationportal.registration.identity.SeenDocument}. Which document, when and by which
 * mission, nothing of what stands in it. The acts are in {@code casework}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.identity;
