/**
 * Registering and one's own record over HTTP: as JSON for programs, and as the forms of the
 * portal's own pages, which are answered by a redirect. A cookie names the session. Nothing here is
 * kept by anybody. Enter at {@link az.migrationportal.api.registration.DraftsResource} and {@link
 * az.migrationportal.api.registration.RegistrationForms}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.api.registration;
