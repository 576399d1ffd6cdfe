package az.migrationportal.content.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who a valid bearer token speaks for.
 *
 * @param tokenId for revoking and for the audit trail
 * @param requestsPerMinute how many requests the token may make; null for the portal's preset
 */
public record TokenHolder(
    long tokenId, Actor actor, Instant expiresAt, @Nullable Integer requestsPerMinute) {}
