package az.migrationportal.content.publication;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.segment.Comparison;
import az.migrationportal.content.segment.Freshness;
import az.migrationportal.content.segment.Pair;
import az.migrationportal.content.segment.Segments;
import az.migrationportal.content.segment.SourceLink;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.wording.OlderNote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares a text that is served with the source that is served beside it. */
final class SourceCheck {

  private SourceCheck() {}

  /** Null where it cannot be told: one of the two is withdrawn, missing or of another day. */
  static @Nullable SourceFreshness of(
      ServedItem item, ServedTranslation shown, ContentType type, ContentLocale asked) {
    ServedTranslation source = item.translations().get(item.source());
    List<SourceLink> links = shown.links();
    if (source == null
        || source.links() == null
        || links == null
        || !shown.isPublished()
        || !source.isPublished()) {
      return null;
    }
    if (shown.locale() == item.source()) {
      return new SourceFreshness(Freshness.UP_TO_DATE, List.of(), 0, "");
    }
    Comparison comparison =
        Comparison.of(
            Segments.of(type, source.localized()), Segments.of(type, shown.localized()), links);
    String address = type.page() ? "/" + source.locale().tag() + "/" + source.path() : null;
    return new SourceFreshness(
        comparison.freshness(),
        older(comparison),
        comparison.count(Freshness.MISSING),
        OlderNote.html(asked, shown.locale(), source.locale(), address));
  }

  private static List<String> older(Comparison comparison) {
    List<String> older = new ArrayList<>();
    for (Pair pair : comparison.pairs()) {
      if (pair.freshness() == Freshness.OUTDATED) {
        older.add(Objects.requireNonNull(pair.translation()).id());
      }
    }
    return older;
  }

  /** The older pieces of a document, from 0. */
  static Set<Integer> pieces(@Nullable SourceFreshness freshness, String field) {
    Set<Integer> pieces = new HashSet<>();
    if (freshness != null) {
      for (String id : freshness.older()) {
        int mark = id.lastIndexOf('#');
        if (id.substring(0, mark).equals(field)) {
          pieces.add(Integer.parseInt(id.substring(mark + 1)) - 1);
        }
      }
    }
    return pieces;
  }
}
