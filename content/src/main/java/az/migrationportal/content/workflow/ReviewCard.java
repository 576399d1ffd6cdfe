package az.migrationportal.content.workflow;

import az.migrationportal.content.translation.RevisionNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A review as it may be told.
 *
 * @param revision the draft revision it is of
 * @param submitNote what the author asks the reviewer to look at
 * @param decidedBy who approved, asked for changes or cancelled; null while in review
 * @param decisionNote what the reviewer says
 */
public record ReviewCard(
    RevisionNumber revision,
    ReviewState state,
    Instant submittedAt,
    String submittedBy,
    @Nullable String submitNote,
    @Nullable Instant decidedAt,
    @Nullable String decidedBy,
    @Nullable String decisionNote) {}
