package az.migrationportal.content.media;

import az.migrationportal.content.locale.ContentLocale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A medium as readers of one locale are shown it.
 *
 * @param alt in the reader's locale
 * @param credit who made it, where that is known
 * @param licence under which it is shown, where that is known
 * @param file the one for the reader's locale, or for all
 */
public record ShownMedium(
    MediaKey key,
    MediaKind kind,
    String alt,
    @Nullable String credit,
    @Nullable String licence,
    MediaFile file) {

  /** The language of the file, where it is not the reader's: there was none in theirs. */
  public Optional<ContentLocale> otherThan(ContentLocale reader) {
    return file.locale().locale().filter(locale -> locale != reader);
  }

  static Optional<ShownMedium> of(MediaCard card, ContentLocale reader) {
    String alt = card.description().alt().get(reader);
    return alt == null
        ? Optional.empty()
        : file(card, reader)
            .map(
                file ->
                    new ShownMedium(
                        card.key(),
                        card.kind(),
                        alt,
                        card.description().credit(),
                        card.description().licence(),
                        file));
  }

  private static Optional<MediaFile> file(MediaCard card, ContentLocale reader) {
    return present(card, FileLocale.ALL)
        .or(() -> present(card, FileLocale.of(reader)))
        .or(
            () ->
                reader.fallbacks().stream()
                    .flatMap(locale -> present(card, FileLocale.of(locale)).stream())
                    .findFirst());
  }

  private static Optional<MediaFile> present(MediaCard card, FileLocale locale) {
    return card.files().stream().filter(file -> file.locale().equals(locale)).findFirst();
  }
}
