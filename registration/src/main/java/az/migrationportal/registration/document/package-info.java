/**
 * Documents of a registration: pages of a passport, a permit, a photo, all by choice. Their bytes
 * are sealed in parts by the key of the registration and are in the clear in memory only. Acts
 * ({@link az.migrationportal.registration.document.AdmitDocument}, {@link
 * az.migrationportal.registration.document.AddDocument}, {@link
 * az.migrationportal.registration.document.RemoveDocument}) and {@link
 * az.migrationportal.registration.document.MyDocuments} are the owner's; whoever else looks goes
 * through {@link az.migrationportal.registration.document.DocumentBytes}, which notes it. Those of
 * two registrations that are joined stand together. What a file is, and that it is harmless, is
 * found out elsewhere, before it comes here.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.document;
