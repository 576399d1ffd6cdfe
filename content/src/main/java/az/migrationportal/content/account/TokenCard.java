package az.migrationportal.content.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token as it may be listed: never the token itself.
 *
 * @param requestsPerMinute how many requests it may make; null for the portal's preset
 */
public record TokenCard(
    long id,
    String account,
    String label,
    Set<Scope> scopes,
    Instant issuedAt,
    Instant expiresAt,
    @Nullable Instant revokedAt,
    @Nullable Integer requestsPerMinute) {}
