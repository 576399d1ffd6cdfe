package az.migrationportal.content.decision.revision;

import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.content.translation.RevisionNumber;
import az.migrationportal.content.workflow.ReviewCard;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a decision without its document.
 *
 * @param savedBy who saved it last
 * @param publishedAt null for a draft
 * @param changeNote the public sentence about a major change
 * @param review null where it was never submitted, or was changed since
 */
public record DecisionCard(
    RevisionNumber number,
    PublicationState state,
    Instant savedAt,
    String savedBy,
    @Nullable Instant publishedAt,
    @Nullable String publishedBy,
    @Nullable String changeNote,
    @Nullable ReviewCard review) {}
