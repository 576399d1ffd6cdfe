package az.migrationportal.content.media;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A medium as editors see it.
 *
 * @param perLocale whether each locale has a file of its own
 * @param version grows with every act on it; a writer names the one seen
 * @param files the present ones: one, or at most one for each locale
 * @param retiredAt since when it is not shown any more
 */
public record MediaCard(
    MediaKey key,
    MediaKind kind,
    boolean perLocale,
    int version,
    MediaDescription description,
    List<MediaFile> files,
    Instant createdAt,
    String createdBy,
    @Nullable Instant retiredAt) {

  public MediaCard {
    files = List.copyOf(files);
  }
}
