package az.migrationportal.content.segment;

import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.FieldDefinition;
import az.migrationportal.content.type.FieldKind;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Writes words into single segments of a translation. Whatever else it says stays, and goes on
 * remembering the source it was made from. A segment that the translation lacks is put where the
 * source has it. The result is cut again, and stands only if it has exactly the segments that were
 * meant.
 */
public final class SegmentWriting {

  private static final Set<FieldKind> TEXTS =
      EnumSet.of(FieldKind.TEXT, FieldKind.INLINE, FieldKind.MARKDOWN);

  /** Of {@code /steps/0/title}, cut at its slashes. */
  private static final int PLACE_IN_ENTRY = 4;

  private final ContentType type;
  private final JsonObject source;
  private JsonObject localized;

  private SegmentWriting(ContentType type, JsonObject source, JsonObject localized) {
    this.type = type;
    this.source = source;
    this.localized = localized;
  }

  /**
   * Writes.
   *
   * @param source the localized fields of the source as they are now
   * @param localized those of the translation
   * @param pairs both beside each other
   * @param words by index in {@code pairs}, from 0; none is blank, and each has a source
   * @throws SegmentDoesNotFit where the words would be cut into other segments
   */
  public static WrittenSegments of(
      ContentType type,
      JsonObject source,
      JsonObject localized,
      List<Pair> pairs,
      Map<Integer, String> words) {
    SegmentWriting writing = new SegmentWriting(type, source, localized);
    Map<String, List<Meant>> meant = meant(pairs, words);
    meant.forEach(writing::field);
    return new WrittenSegments(writing.localized, writing.links(meant));
  }

  private static Map<String, List<Meant>> meant(List<Pair> pairs, Map<Integer, String> words) {
    Map<String, List<Meant>> meant = new LinkedHashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      String given = words.get(i);
      Segment own = pair.translation();
      if (given != null || own != null) {
        Segment named = Objects.requireNonNull(own != null ? own : pair.source());
        String text = given == null ? named.text() : given.strip();
        meant
            .computeIfAbsent(named.field(), unused -> new ArrayList<>())
            .add(new Meant(pair, named.kind(), text, given != null));
      }
    }
    return meant;
  }

  private void field(String field, List<Meant> meant) {
    Meant first = meant.stream().filter(Meant::written).findFirst().orElse(null);
    if (first == null) {
      return;
    }
    String text =
        first.kind() == SegmentKind.FIELD ? first.text() : document(field, meant, first.pair());
    boolean isNew = !FieldPlace.has(localized, field);
    localized = FieldPlace.put(localized, field, text);
    if (isNew) {
      alike(field);
    }
  }

  /** An entry of a list takes from the source what is no text: an id, for instance. */
  private void alike(String field) {
    String[] names = field.split("/", -1);
    if (names.length != PLACE_IN_ENTRY) {
      return;
    }
    String entry = "/" + names[1] + "/" + names[2];
    for (FieldDefinition member : type.field(names[1]).orElseThrow().fields()) {
      String place = entry + "/" + member.name();
      boolean isText = TEXTS.contains(member.kind());
      String value = FieldPlace.text(source, place);
      if (!isText && !value.isEmpty() && !FieldPlace.has(localized, place)) {
        localized = FieldPlace.put(localized, place, value);
      }
    }
  }

  private String document(String field, List<Meant> meant, Pair first) {
    return new DocumentWriting(
            FieldPlace.text(source, field), FieldPlace.text(localized, field), meant)
        .document()
        .orElseThrow(() -> new SegmentDoesNotFit(name(first)));
  }

  /** Each segment as it is cut now, with what it was meant to be. */
  private List<SourceLink> links(Map<String, List<Meant>> meant) {
    Map<String, List<Segment>> cut = ByField.of(Segments.of(type, localized), Segment::field);
    List<SourceLink> links = new ArrayList<>();
    for (String field : ByField.names(cut, meant)) {
      List<Segment> segments = cut.getOrDefault(field, List.of());
      List<Meant> wanted = meant.getOrDefault(field, List.of());
      for (int i = 0; i < Math.max(segments.size(), wanted.size()); i++) {
        if (i >= segments.size() || i >= wanted.size() || !wanted.get(i).is(segments.get(i))) {
          throw new SegmentDoesNotFit(field + "#" + (i + 1));
        }
        links.add(wanted.get(i).link(segments.get(i)));
      }
    }
    return links;
  }

  private static String name(Pair pair) {
    Segment source = pair.source();
    return source == null ? "" : source.id();
  }
}
