/**
 * The API as a whole: where it begins and how it describes itself. Operations are described beside
 * the methods; shapes, examples and error answers in {@code META-INF/openapi.yaml}. The container
 * joins both at {@code /openapi}, {@link az.migrationportal.api.openapi.DocumentDoor} takes out
 * what it adds for itself.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.api.openapi;
