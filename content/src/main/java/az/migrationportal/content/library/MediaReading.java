package az.migrationportal.content.library;

import az.migrationportal.content.media.FileLocale;
import az.migrationportal.content.media.MediaCard;
import az.migrationportal.content.media.MediaFile;
import az.migrationportal.content.media.MediaItems;
import az.migrationportal.content.media.MediaKind;
import az.migrationportal.content.media.archive.ArchivedMedium;
import az.migrationportal.content.media.archive.ArchivedMedium.ArchivedFile;
import az.migrationportal.content.media.file.FileReading;
import az.migrationportal.content.media.file.FileRefused;
import az.migrationportal.content.media.file.ReadFile;
import az.migrationportal.content.type.FieldViolation;
import az.migrationportal.content.type.InvalidFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the media of an archive before anything is written: each file is there, is the one
 * that its card names, and is taken by its bytes as an upload is. What is the present file already
 * was looked through when it came.
 */
@ApplicationScoped
class MediaReading {

  @Inject private MediaItems items;

  @Inject private FileReading reading;

  /**
   * The media, by their cards.
   *
   * @param bytes by name below {@code library/}
   * @param problems takes what is wrong
   */
  List<LibraryMedium> read(
      SortedMap<String, ArchivedMedium> cards,
      SortedMap<String, byte[]> bytes,
      List<FieldViolation> problems) {
    List<LibraryMedium> media = new ArrayList<>();
    Set<String> named = new HashSet<>();
    cards.forEach(
        (folder, medium) -> {
          describe(folder, medium, problems);
          Map<FileLocale, ReadFile> files = new HashMap<>();
          Optional<MediaCard> known = items.find(medium.key());
          for (ArchivedFile file : medium.files()) {
            String name = folder + file.name();
            named.add(name);
            byte @Nullable [] content = bytes.get(name);
            if (content == null) {
              problems.add(problem(name, "missing-file", null));
            } else if (!Hash.of(content).equals(file.sha256())) {
              problems.add(problem(name, "altered-file", null));
            } else if (!isPresent(known, file)) {
              read(name, medium, content, problems)
                  .ifPresent(read -> files.put(file.locale(), read));
            }
          }
          media.add(new LibraryMedium(medium, files));
        });
    bytes.keySet().stream()
        .filter(name -> !named.contains(name))
        .forEach(name -> problems.add(problem(name, "unknown-file", null)));
    return media;
  }

  private static void describe(
      String folder, ArchivedMedium medium, List<FieldViolation> problems) {
    try {
      medium.description().check();
    } catch (InvalidFields e) {
      e.violations()
          .forEach(
              violation -> problems.add(LibraryCheck.in(folder + LibraryMedium.CARD, violation)));
    }
  }

  private static boolean isPresent(Optional<MediaCard> known, ArchivedFile file) {
    return known.stream()
        .flatMap(card -> card.files().stream())
        .filter(present -> present.locale().equals(file.locale()))
        .map(MediaFile::main)
        .anyMatch(main -> main.sha256().equals(file.sha256()));
  }

  private Optional<ReadFile> read(
      String name, ArchivedMedium medium, byte[] content, List<FieldViolation> problems) {
    try {
      ReadFile read = reading.readArchived(content);
      if (read.isImage() == (medium.kind() == MediaKind.IMAGE)) {
        return Optional.of(read);
      }
      problems.add(problem(name, "other-kind", null));
    } catch (FileRefused refused) {
      problems.add(problem(name, refused.fault().rule(), null));
    }
    return Optional.empty();
  }

  private static FieldViolation problem(String name, String rule, @Nullable String found) {
    return new FieldViolation("/" + name, rule, null, null, found);
  }
}
