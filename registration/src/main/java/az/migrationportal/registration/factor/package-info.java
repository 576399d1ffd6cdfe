/**
 * The second step of a sign-in by mail, for owners who wish it: a code of an authenticator app (RFC
 * 6238). {@link az.migrationportal.registration.factor.BeginSecondStep} gives a secret and a
 * recovery code, both shown until {@link az.migrationportal.registration.factor.ConfirmSecondStep}
 * switches the step on; from then on a code by mail leads to {@link
 * az.migrationportal.registration.factor.TakeSecondStep} only. Passkeys and a provider ask for no
 * second step: they are no mail. Who lost the app and the code goes to an officer: {@link
 * az.migrationportal.registration.factor.LiftSecondStep}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.factor;
