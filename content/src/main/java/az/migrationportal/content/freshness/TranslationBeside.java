package az.migrationportal.content.freshness;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.item.UnknownItem;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.segment.Comparison;
import az.migrationportal.content.segment.Freshness;
import az.migrationportal.content.segment.Pair;
import az.migrationportal.content.segment.Segment;
import az.migrationportal.content.segment.Segments;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.ContentTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Source then, source now, translation: for whoever brings a translation up to date. */
@ApplicationScoped
public class TranslationBeside {

  private static final String ITEM =
      WorkText.COLUMNS + "(select * from item where item_key = ?)" + WorkText.JOINS;

  private static final String HISTORY =
      """
      select r.localized from revision r
        join translation t on t.id = r.translation_id
        join item i on i.id = t.item_id and i.source_locale = t.locale
       where i.item_key = ? order by r.number
      """;

  @Inject private Database database;

  @Inject private ContentTypes types;

  /**
   * Of the draft where one is open, otherwise of what readers have.
   *
   * @throws UnknownItem where there is no such item
   */
  public BesideAnswer of(ItemKey item, ContentLocale locale) {
    List<WorkText> rows = database.query(ITEM, WorkText::read, item.value());
    if (rows.isEmpty()) {
      throw new UnknownItem(item);
    }
    WorkTexts texts = new WorkTexts(rows);
    ContentType type = types.get(rows.get(0).type());
    List<Segment> source = texts.source().map(text -> text.segments(type)).orElse(List.of());
    Optional<WorkText> work = texts.work(locale);
    Comparison comparison = compare(source, work.orElse(null), type);
    Map<String, String> history = needsHistory(comparison) ? history(item, type) : Map.of();
    return new BesideAnswer(
        rows.get(0).source(),
        work.map(WorkText::version).orElse(0),
        work.isEmpty() ? Freshness.MISSING : comparison.freshness(),
        beside(comparison.pairs(), history));
  }

  private static List<SegmentBeside> beside(List<Pair> pairs, Map<String, String> history) {
    List<SegmentBeside> segments = new ArrayList<>();
    for (Pair pair : pairs) {
      segments.add(beside(segments.size() + 1, pair, history));
    }
    return segments;
  }

  private static Comparison compare(
      List<Segment> source, @Nullable WorkText work, ContentType type) {
    if (work == null) {
      return Comparison.of(source, List.of(), List.of());
    }
    if (work.locale() == work.source()) {
      return Comparison.ofItself(work.segments(type));
    }
    return Comparison.of(source, work.segments(type), work.links());
  }

  private static boolean needsHistory(Comparison comparison) {
    return comparison.pairs().stream()
        .anyMatch(
            pair -> pair.freshness() == Freshness.OUTDATED && pair.rememberedSource() != null);
  }

  /** Every text a source segment ever had, by its hash. */
  private Map<String, String> history(ItemKey item, ContentType type) {
    Map<String, String> texts = new HashMap<>();
    database
        .query(HISTORY, row -> row.text("localized"), item.value())
        .forEach(
            localized ->
                Segments.of(type, WorkText.json(localized))
                    .forEach(segment -> texts.put(segment.hash(), segment.text())));
    return texts;
  }

  private static SegmentBeside beside(int number, Pair pair, Map<String, String> history) {
    Segment source = pair.source();
    Segment translation = pair.translation();
    Segment named = Objects.requireNonNull(source != null ? source : translation);
    String remembered = pair.rememberedSource();
    return new SegmentBeside(
        number,
        named.id(),
        named.kind(),
        pair.freshness(),
        source == null ? null : source.hash(),
        source == null ? null : source.text(),
        pair.freshness() == Freshness.OUTDATED && remembered != null
            ? history.get(remembered)
            : null,
        translation == null ? null : translation.text());
  }
}
