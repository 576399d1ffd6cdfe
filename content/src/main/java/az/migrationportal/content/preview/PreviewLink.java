package az.migrationportal.content.preview;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.translation.RevisionNumber;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A link to a draft.
 *
 * @param revision the draft; once it is none any more, the link opens nothing
 * @param expiresAt in UTC, to the second
 * @param asOf whose facts are shown; null for those of the day of reading
 * @param address from the root of the host; whoever knows it may read the draft
 */
public record PreviewLink(
    ItemKey item,
    ContentLocale locale,
    RevisionNumber revision,
    Instant expiresAt,
    @Nullable LocalDate asOf,
    String address) {}
