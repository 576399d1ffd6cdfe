package az.migrationportal.content.signin;

import java.time.Instant;

/**
 * A reset at the only moment its secret can be read.
 *
 * @param secret to be handed to the account's owner; good once
 */
public record StartedReset(String secret, Instant expiresAt) {}
