package az.migrationportal.content.translation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A revision without its texts.
 *
 * @param savedBy who saved it last
 * @param publishedAt null for a draft
 * @param changeNote the public sentence about a major change
 */
public record RevisionCard(
    RevisionNumber number,
    PublicationState state,
    Instant savedAt,
    String savedBy,
    @Nullable Instant publishedAt,
    @Nullable String publishedBy,
    @Nullable String changeNote,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawnBy,
    @Nullable String withdrawalNote) {}
