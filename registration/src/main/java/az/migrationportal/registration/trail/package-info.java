/**
 * What officers did, each act an entry that hangs on the one before by its hash. Numbers of records
 * and names of accounts, nothing personal. {@link OfficerTrail} writes within an act's transaction;
 * {@link TrailEntries} reads and verifies.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.trail;
