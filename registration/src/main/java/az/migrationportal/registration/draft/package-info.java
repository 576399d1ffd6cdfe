/**
 * A registration that somebody has begun. What is typed is kept as typed, step by step, sealed;
 * what is wrong with it is worked out when it is looked at and stops only the last step. Enter at
 * {@link az.migrationportal.registration.draft.BeginRegistration} and {@link
 * az.migrationportal.registration.draft.Drafts}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.draft;
