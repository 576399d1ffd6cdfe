package az.migrationportal.content.account;

import java.time.Instant;

/**
 * Who a valid bearer token speaks for.
 *
 * @param tokenId for revoking and for the audit trail
 */
public record TokenHolder(long tokenId, Actor actor, Instant expiresAt) {}
