package az.migrationportal.content.library;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.media.AddMedia;
import az.migrationportal.content.media.DescribeMedia;
import az.migrationportal.content.media.FileLocale;
import az.migrationportal.content.media.MediaCard;
import az.migrationportal.content.media.MediaFile;
import az.migrationportal.content.media.MediaItems;
import az.migrationportal.content.media.MediaKey;
import az.migrationportal.content.media.ReplaceMediaFile;
import az.migrationportal.content.media.archive.ArchivedMedium;
import az.migrationportal.content.media.archive.ArchivedMedium.ArchivedFile;
import az.migrationportal.content.media.file.ReadFile;
import az.migrationportal.content.type.FieldViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps what of an archive's media is not here already; within the act's transaction. */
@ApplicationScoped
class TakeInMedia {

  @Inject private MediaItems items;
  @Inject private AddMedia addMedia;
  @Inject private ReplaceMediaFile replaceMediaFile;
  @Inject private DescribeMedia describeMedia;

  /** Notes media that are here as something else, or no more. */
  void check(List<LibraryMedium> brought, List<FieldViolation> inTheWay) {
    for (LibraryMedium one : brought) {
      ArchivedMedium medium = one.medium();
      Optional<MediaCard> known = items.find(medium.key());
      if (known.isEmpty()) {
        continue;
      }
      if (known.get().retiredAt() != null) {
        inTheWay.add(problem(medium.key(), "retired-media"));
      } else if (known.get().kind() != medium.kind()
          || known.get().perLocale() != medium.perLocale()) {
        inTheWay.add(problem(medium.key(), "other-medium"));
      }
    }
  }

  /** Writes what differs; answers its keys. */
  List<MediaKey> execute(Actor actor, List<LibraryMedium> brought) {
    List<MediaKey> changed = new ArrayList<>();
    for (LibraryMedium medium : brought) {
      if (take(actor, medium)) {
        changed.add(medium.medium().key());
      }
    }
    return changed;
  }

  private boolean take(Actor actor, LibraryMedium brought) {
    ArchivedMedium medium = brought.medium();
    MediaKey key = medium.key();
    boolean changed = false;
    for (ArchivedFile file : medium.files()) {
      ReadFile read = brought.files().get(file.locale());
      Optional<MediaCard> now = items.find(key);
      if (read == null || isPresent(now, file.locale(), read)) {
        continue;
      }
      if (now.isEmpty()) {
        addMedia.execute(actor, key, file.locale(), read);
      } else {
        replaceMediaFile.execute(actor, key, now.get().version(), file.locale(), read);
      }
      changed = true;
    }
    MediaCard card = items.find(key).orElseThrow();
    if (!card.description().equals(medium.description())) {
      describeMedia.execute(actor, key, card.version(), medium.description());
      changed = true;
    }
    return changed;
  }

  private static boolean isPresent(Optional<MediaCard> card, FileLocale locale, ReadFile read) {
    return card.stream()
        .flatMap(known -> known.files().stream())
        .filter(file -> file.locale().equals(locale))
        .map(MediaFile::main)
        .anyMatch(main -> main.sha256().equals(read.main().sha256()));
  }

  private static FieldViolation problem(MediaKey key, String rule) {
    return new FieldViolation(
        "/" + LibraryMedium.FOLDER + key + "/" + LibraryMedium.CARD, rule, null, null, key.value());
  }
}
