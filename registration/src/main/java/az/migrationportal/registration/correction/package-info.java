/**
 * Changes in place: what somebody wrote about themselves is corrected by themselves, step by step,
 * with the checks of registering. A writer names the version they saw, so that of two tabs the
 * second is told; what cannot be taken is kept as typed. The history says the kind and the moment,
 * never a value. Enter at {@link az.migrationportal.registration.correction.ChangeStep}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.correction;
