package az.migrationportal.content.exchange;

import az.migrationportal.content.segment.Freshness;
import az.migrationportal.content.segment.Pair;
import az.migrationportal.content.segment.Segment;
import az.migrationportal.content.segment.SegmentDoesNotFit;
import az.migrationportal.content.segment.SegmentKind;
import az.migrationportal.content.segment.SegmentWriting;
import az.migrationportal.content.segment.WrittenSegments;
import az.migrationportal.content.translation.OpenedTranslation;
import az.migrationportal.content.translation.SegmentDrafts;
import az.migrationportal.content.type.FieldViolation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Holds the units of one item against source and draft as they are now. */
final class UnitCheck {

  private final OpenedTranslation opened;
  private final List<Pair> pairs;
  private final Map<Integer, String> words = new TreeMap<>();
  private final Map<Integer, String> units = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final List<FieldViolation> refused = new ArrayList<>();

  UnitCheck(OpenedTranslation opened) {
    this.opened = opened;
    this.pairs = opened.comparison().pairs();
  }

  List<FieldViolation> refused() {
    return List.copyOf(refused);
  }

  int count() {
    return words.size();
  }

  void take(XliffUnit unit) {
    Optional<UnitName> name = UnitName.read(unit.id(), unit.name());
    if (name.isEmpty() || !seen.add(unit.id())) {
      refuse(unit.id(), name.isEmpty() ? "unknown-unit" : "twice", unit.id());
      return;
    }
    int place = place(name.get());
    if (place < 0) {
      if (isTouched(unit, name.get())) {
        refuse(unit.id(), "source-changed", now(name.get()));
      }
      return;
    }
    Pair pair = pairs.get(place);
    Segment source = pair.source();
    if (source != null) {
      take(unit, name.get(), place, source, pair.translation());
    }
  }

  private void take(
      XliffUnit unit, UnitName name, int place, Segment source, @Nullable Segment own) {
    List<Piece> pieces = Pieces.of(source.kind(), source.text());
    Codes codes = new Codes(pieces);
    if (!decoded(unit, unit.source(), codes).filter(source.text()::equals).isPresent()) {
      refuse(unit.id(), "source-altered", source.text());
      return;
    }
    Optional<String> target = decoded(unit, unit.target(), codes);
    if (target.isEmpty() || target.get().isBlank()) {
      return;
    }
    String text = target.get().strip();
    boolean same = own != null && own.text().equals(text);
    boolean fresh = pairs.get(place).freshness() == Freshness.UP_TO_DATE;
    if (same && (fresh || !unit.done())) {
      return;
    }
    Optional<Piece> missing = codes.missing(unit.target());
    if (missing.isPresent()) {
      refuse(unit.id(), "missing-code", missing.get().text().strip());
    } else if (!same && !name.own().equals(hash(name, source, own))) {
      refuse(unit.id(), "translation-changed", own == null ? "" : own.text());
    } else {
      words.put(place, text);
      units.put(place, unit.id());
    }
  }

  private static String hash(UnitName name, Segment source, @Nullable Segment own) {
    return own == null ? "" : Segment.named(name.segment(), source.kind(), own.text()).hash();
  }

  /** The text of pieces whose codes are named only; empty and refused where one is unknown. */
  private Optional<String> decoded(XliffUnit unit, List<Piece> pieces, Codes codes) {
    StringBuilder text = new StringBuilder();
    Set<String> used = new HashSet<>();
    for (Piece piece : pieces) {
      Optional<Piece> code =
          piece.isCode() ? codes.find(piece.role(), piece.id()) : Optional.of(piece);
      if (code.isEmpty() || (piece.isCode() && !used.add(piece.name()))) {
        refuse(unit.id(), "unknown-code", piece.id());
        return Optional.empty();
      }
      text.append(code.get().text());
    }
    return Optional.of(text.toString());
  }

  /** Whoever left a unit as it was exported need not hear that its source has changed. */
  private static boolean isTouched(XliffUnit unit, UnitName name) {
    String text = Pieces.text(unit.target()).strip();
    return !text.isEmpty()
        && Arrays.stream(SegmentKind.values())
            .noneMatch(kind -> Segment.named(name.segment(), kind, text).hash().equals(name.own()));
  }

  /** The segment with this source, at its place or wherever in the field it has moved to. */
  private int place(UnitName name) {
    int found = -1;
    for (int i = 0; i < pairs.size(); i++) {
      Segment source = pairs.get(i).source();
      if (source != null && source.hash().equals(name.source())) {
        if (source.id().equals(name.segment())) {
          return i;
        }
        if (found < 0 && source.field().equals(field(name))) {
          found = i;
        }
      }
    }
    return found;
  }

  private static String field(UnitName name) {
    return name.segment().substring(0, name.segment().lastIndexOf('#'));
  }

  private String now(UnitName name) {
    return pairs.stream()
        .map(Pair::source)
        .filter(source -> source != null && source.id().equals(name.segment()))
        .map(source -> source == null ? "" : source.text())
        .findFirst()
        .orElse("");
  }

  /** What the translation becomes; empty where nothing is new, or something was refused. */
  Optional<WrittenSegments> written() {
    if (words.isEmpty() || !refused.isEmpty()) {
      return Optional.empty();
    }
    Optional<WrittenSegments> written = write(words);
    if (written.isEmpty()) {
      refuseWhatDoesNotFit();
      return Optional.empty();
    }
    List<FieldViolation> violations = SegmentDrafts.violations(opened, written.get());
    violations.forEach(violation -> refused.add(inItem(violation)));
    return violations.isEmpty() ? written : Optional.empty();
  }

  private Optional<WrittenSegments> write(Map<Integer, String> some) {
    try {
      return Optional.of(
          SegmentWriting.of(opened.type(), opened.source(), opened.localized(), pairs, some));
    } catch (SegmentDoesNotFit e) {
      return Optional.empty();
    }
  }

  /** Those that do not fit alone either; all, where each would. */
  private void refuseWhatDoesNotFit() {
    List<Integer> alone =
        words.entrySet().stream()
            .filter(one -> write(Map.of(one.getKey(), one.getValue())).isEmpty())
            .map(Map.Entry::getKey)
            .toList();
    for (int place : alone.isEmpty() ? words.keySet() : alone) {
      refuse(units.getOrDefault(place, ""), "does-not-fit", words.get(place));
    }
  }

  private FieldViolation inItem(FieldViolation violation) {
    return new FieldViolation(
        "/" + opened.item().key() + violation.field(),
        violation.rule(),
        violation.limit(),
        violation.line(),
        violation.found());
  }

  private void refuse(String unit, String rule, @Nullable String found) {
    refused.add(
        new FieldViolation("/" + opened.item().key() + "/" + unit, rule, null, null, found));
  }
}
