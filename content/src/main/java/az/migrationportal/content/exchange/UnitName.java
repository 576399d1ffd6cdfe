package az.migrationportal.content.exchange;

import az.migrationportal.content.freshness.SegmentBeside;
import az.migrationportal.content.segment.Segment;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a unit tells of itself besides its texts: where the segment stands, and in its {@code name}
 * what source and translation were when it was exported.
 *
 * @param segment such as {@code /body#3}
 * @param source hash of the source segment
 * @param own hash of the translation at that time; empty where there was none
 */
record UnitName(String segment, String source, String own) {

  private static final Pattern ID = Pattern.compile("([A-Za-z0-9.]+)\\.([0-9]{1,6})");
  private static final Pattern NAME = Pattern.compile("([0-9a-f]{32})-([0-9a-f]{32})?");

  static UnitName of(SegmentBeside segment, String source) {
    return new UnitName(segment.id(), source, own(segment, segment.translation()));
  }

  /** A hash that tells whether a translation was changed since. */
  static String own(SegmentBeside segment, @Nullable String translation) {
    return translation == null
        ? ""
        : Segment.named(segment.id(), segment.kind(), translation).hash();
  }

  /** Empty where this is none of our units. */
  static Optional<UnitName> read(String id, @Nullable String name) {
    Matcher place = ID.matcher(id);
    Matcher hashes = NAME.matcher(name == null ? "" : name);
    if (!place.matches() || !hashes.matches()) {
      return Optional.empty();
    }
    String own = hashes.group(2);
    return Optional.of(
        new UnitName(
            "/" + place.group(1).replace('.', '/') + "#" + place.group(2),
            hashes.group(1),
            own == null ? "" : own));
  }

  /** The id of the unit: the same for as long as the segment stands at its place. */
  String id() {
    return segment.substring(1).replace('/', '.').replace('#', '.');
  }

  String name() {
    return source + "-" + own;
  }
}
