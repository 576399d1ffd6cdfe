package az.migrationportal.content.amendment;

import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.content.translation.RevisionNumber;
import az.migrationportal.content.workflow.ReviewCard;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a fact or visa rule without its document.
 *
 * @param savedBy who saved it last; {@code library} for what the portal shipped with
 * @param publishedAt null for a draft
 * @param note why it was published, for editors
 * @param review null where it was never submitted, or was changed since
 */
public record FactCard(
    RevisionNumber number,
    PublicationState state,
    Instant savedAt,
    String savedBy,
    @Nullable Instant publishedAt,
    @Nullable String publishedBy,
    @Nullable String note,
    @Nullable ReviewCard review) {}
