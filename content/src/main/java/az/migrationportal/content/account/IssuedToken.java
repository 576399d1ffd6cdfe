package az.migrationportal.content.account;

import java.time.Instant;

/**
 * A token at the only moment it can be read: only its hash is kept.
 *
 * @param token what the client sends as {@code Authorization: Bearer …}
 */
public record IssuedToken(long id, String token, Instant expiresAt) {}
