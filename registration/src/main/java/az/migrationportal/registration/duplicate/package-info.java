/**
 * People who registered twice: found by the same passport, or the same name and day of birth
 * ({@link az.migrationportal.registration.duplicate.Duplicates}), looked at side by side ({@link
 * az.migrationportal.registration.duplicate.OpenDuplicate}), joined for good ({@link
 * az.migrationportal.registration.duplicate.MergeRegistrations}). How the rows become one is in
 * {@code registrant}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.duplicate;
