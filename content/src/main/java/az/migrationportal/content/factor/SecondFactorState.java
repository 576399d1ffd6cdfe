package az.migrationportal.content.factor;

/**
 * What an account has.
 *
 * @param enabled whether a sign-in needs a code
 * @param started whether a secret was given out that no code has confirmed yet
 * @param recoveryCodes how many are left
 */
public record SecondFactorState(boolean enabled, boolean started, int recoveryCodes) {}
