package az.migrationportal.content.media;

import az.migrationportal.content.change.Followed;
import az.migrationportal.content.change.ReadersExpected;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The media that readers may be shown, in memory: described and not retired. Read anew after each
 * change of the log, for a text that was just published may show one that was just added.
 */
@ApplicationScoped
public class ShownMedia implements MediaSource {

  @Inject private MediaRows rows;

  @Inject private Followed.Maker followed;

  private Followed<Map<MediaKey, MediaCard>> media;

  @PostConstruct
  void follow() {
    media = followed.follow((previous, since) -> load());
  }

  void readAhead(@Observes ReadersExpected readers) {
    media.current();
  }

  @Override
  public Optional<ShownMedium> find(MediaKey key, ContentLocale reader) {
    return Optional.ofNullable(media.current().get(key))
        .flatMap(card -> ShownMedium.of(card, reader));
  }

  private Map<MediaKey, MediaCard> load() {
    return rows.shown().stream().collect(Collectors.toMap(MediaCard::key, card -> card));
  }
}
