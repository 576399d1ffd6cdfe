/**
 * The second factor of an account: one-time passwords by time (RFC 6238) and recovery codes. Asked
 * at {@link SecondFactors}; switched on and off by the acts of {@code content.signin}, which ask
 * for the password first. The secret is sealed at rest where a key is configured.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.factor;
