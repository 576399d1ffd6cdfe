/**
 * Registrations as officers work with them. Whoever looks says why first: {@link
 * az.migrationportal.registration.casework.SearchRegistrants} finds within the countries of the
 * officer, {@link az.migrationportal.registration.casework.OpenRegistration} opens what was found
 * for an hour, {@link az.migrationportal.registration.casework.CaseDoor} lets in only those whose
 * look is open, {@link az.migrationportal.registration.casework.OpenDocument} opens what the owner
 * added. Each leaves an entry in the trail and, where a person was found or seen, one that the
 * person reads. A registration of another mission is as one that never was.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.casework;
