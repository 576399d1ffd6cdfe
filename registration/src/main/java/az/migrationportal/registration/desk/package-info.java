/**
 * Forms of officers while they are being filled in, sealed: {@link
 * az.migrationportal.registration.desk.KeptForms}. So nothing that was typed is lost where a form
 * is refused, and nothing of it stands in an address. What a form means is known to the package
 * whose act takes it.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.desk;
