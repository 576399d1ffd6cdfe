package az.migrationportal.content.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token that still speaks.
 *
 * @param id the token's number
 * @param lastUsedAt to some minutes; null where it was not used yet
 * @param lastUsedFrom the network, never the whole address: the first 24 bits of IPv4, 48 of IPv6
 */
public record SessionCard(
    long id,
    String label,
    Instant issuedAt,
    Instant expiresAt,
    @Nullable Instant lastUsedAt,
    @Nullable String lastUsedFrom) {}
