package az.migrationportal.content.media;

import az.migrationportal.content.locale.ContentLocale;
import java.util.Optional;

/** Where renderings take media from. */
@FunctionalInterface
public interface MediaSource {

  /** A medium for readers of a locale; empty where there is none to show. */
  Optional<ShownMedium> find(MediaKey key, ContentLocale reader);
}
