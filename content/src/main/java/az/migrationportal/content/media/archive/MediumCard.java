package az.migrationportal.content.media.archive;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.media.FileLocale;
import az.migrationportal.content.media.MediaCard;
import az.migrationportal.content.media.MediaDescription;
import az.migrationportal.content.media.MediaFile;
import az.migrationportal.content.media.MediaKey;
import az.migrationportal.content.media.MediaKind;
import az.migrationportal.content.media.archive.ArchivedMedium.ArchivedFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The card of a medium: a map of what it is in words, and which files lie beside it. */
public final class MediumCard {

  private static final Set<String> FIELDS =
      Set.of("key", "kind", "alt", "credit", "licence", "source", "files");

  private static final Set<String> FILE = Set.of("locale", "file", "sha256");

  private MediumCard() {}

  /** The card of a medium that was described; {@link #read} reads it. */
  public static Map<String, Object> of(MediaCard medium) {
    Map<String, Object> card = new LinkedHashMap<>();
    card.put("key", medium.key().value());
    card.put("kind", medium.kind().name().toLowerCase(Locale.ROOT));
    Map<String, Object> alt = new LinkedHashMap<>();
    for (ContentLocale locale : ContentLocale.values()) {
      alt.put(locale.tag(), medium.description().alt().getOrDefault(locale, ""));
    }
    card.put("alt", alt);
    put(card, "credit", medium.description().credit());
    put(card, "licence", medium.description().licence());
    put(card, "source", medium.description().source());
    List<Map<String, Object>> files = new ArrayList<>();
    medium.files().stream()
        .sorted(Comparator.comparing(file -> file.locale().tag()))
        .forEach(
            file -> {
              Map<String, Object> one = new LinkedHashMap<>();
              one.put("locale", file.locale().tag());
              one.put("file", name(file));
              one.put("sha256", file.main().sha256());
              files.add(one);
            });
    card.put("files", files);
    return card;
  }

  /** The name of a file beside the card, such as {@code en.pdf}. */
  public static String name(MediaFile file) {
    String suffix =
        switch (file.main().contentType()) {
          case "application/pdf" -> "pdf";
          case "image/jpeg" -> "jpg";
          default -> "png";
        };
    return file.locale().tag() + "." + suffix;
  }

  /**
   * What a card says.
   *
   * @throws RuntimeException where it lacks something or says something that nobody reads
   */
  public static ArchivedMedium read(Map<?, ?> card) {
    only(card, FIELDS);
    List<ArchivedFile> files = files(card);
    MediaKind kind =
        switch (text(card, "kind")) {
          case "image" -> MediaKind.IMAGE;
          case "document" -> MediaKind.DOCUMENT;
          default -> throw new IllegalArgumentException("kind is image or document");
        };
    return new ArchivedMedium(new MediaKey(text(card, "key")), kind, description(card), files);
  }

  private static MediaDescription description(Map<?, ?> card) {
    Map<ContentLocale, String> alt = new EnumMap<>(ContentLocale.class);
    if (card.get("alt") instanceof Map<?, ?> texts) {
      only(texts, Set.of("az", "en", "ru"));
      for (ContentLocale locale : ContentLocale.values()) {
        String text = optional(texts, locale.tag());
        if (text != null) {
          alt.put(locale, text);
        }
      }
    }
    return new MediaDescription(
        alt, optional(card, "credit"), optional(card, "licence"), optional(card, "source"));
  }

  private static List<ArchivedFile> files(Map<?, ?> card) {
    List<ArchivedFile> files = new ArrayList<>();
    Set<FileLocale> locales = new HashSet<>();
    if (card.get("files") instanceof List<?> list) {
      for (Object one : list) {
        if (!(one instanceof Map<?, ?> file)) {
          throw new IllegalArgumentException("files holds " + one);
        }
        only(file, FILE);
        ArchivedFile read =
            new ArchivedFile(
                locale(text(file, "locale")), text(file, "file"), text(file, "sha256"));
        if (!locales.add(read.locale())) {
          throw new IllegalArgumentException("two files of " + read.locale().tag());
        }
        files.add(read);
      }
    }
    if (files.isEmpty() || (files.size() > 1 && locales.contains(FileLocale.ALL))) {
      throw new IllegalArgumentException("needs one file for all, or files of locales");
    }
    return files;
  }

  private static FileLocale locale(String tag) {
    return tag.equals(FileLocale.ALL.tag())
        ? FileLocale.ALL
        : FileLocale.of(
            ContentLocale.ofTag(tag)
                .orElseThrow(() -> new IllegalArgumentException("no such locale: " + tag)));
  }

  private static void only(Map<?, ?> map, Set<String> fields) {
    for (Object field : map.keySet()) {
      if (!fields.contains(String.valueOf(field))) {
        throw new IllegalArgumentException("has no field " + field);
      }
    }
  }

  private static String text(Map<?, ?> map, String field) {
    String text = optional(map, field);
    if (text == null) {
      throw new IllegalArgumentException("lacks " + field);
    }
    return text;
  }

  private static @Nullable String optional(Map<?, ?> map, String field) {
    Object value = map.get(field);
    return value == null ? null : String.valueOf(value);
  }

  private static void put(Map<String, Object> card, String field, @Nullable String text) {
    if (text != null) {
      card.put(field, text);
    }
  }
}
