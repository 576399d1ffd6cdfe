package az.migrationportal.content.fact;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads all facts from their tables; a dozen queries, however many facts. */
@ApplicationScoped
class FactReading {

  @Inject private Database database;

  /** A row that belongs to another row. */
  private record Child<T>(long parent, T value) {}

  private record Text(ContentLocale locale, String first, String second) {}

  FactCollection all() {
    return new FactCollection(acts(), facts(), countries());
  }

  private List<LegalAct> acts() {
    Map<Long, List<Text>> texts =
        texts("select act_id parent, locale, title first, short_title second from legal_act_text");
    return database.query(
        "select id, act_key, number, enacted_on, url from legal_act order by position, id",
        row -> {
          List<Text> own = texts.getOrDefault(row.number("id"), List.of());
          return new LegalAct(
              row.text("act_key"),
              byLocale(own, Text::first),
              byLocale(own, Text::second),
              row.optionalText("number"),
              row.optionalDay("enacted_on"),
              row.optionalText("url"));
        });
  }

  private List<Fact> facts() {
    Map<Long, List<Text>> texts =
        texts("select fact_id parent, locale, label first, condition_text second from fact_text");
    Map<Long, List<FactValue>> values = factValues();
    return database.query(
        "select id, fact_key, kind, fact_group, line, audience, term, decision_working_days from fact",
        row -> {
          List<Text> own = texts.getOrDefault(row.number("id"), List.of());
          String term = row.optionalText("term");
          return new Fact(
              new FactKey(row.text("fact_key")),
              FactKind.valueOf(row.text("kind")),
              row.text("fact_group"),
              (int) row.number("line"),
              byLocale(own, Text::first),
              byLocale(own, Text::second),
              row.text("audience"),
              term == null ? null : Period.parse(term),
              row.optionalInteger("decision_working_days"),
              values.getOrDefault(row.number("id"), List.of()));
        });
  }

  private Map<Long, List<FactValue>> factValues() {
    Map<Long, List<LegalReference>> basis = basis("fact_value_basis", "value_id");
    Map<Long, List<String>> sources = sources("fact_value_source", "value_id");
    return children(
        "select id, fact_id parent, valid_from, valid_until, amount, amount_to, currency, unit, day,"
            + " text, href, source_date, verified_on, review_by, confidence from fact_value"
            + " order by fact_id, valid_from",
        row -> {
          String unit = row.optionalText("unit");
          return new FactValue(
              row.optionalNumber("amount"),
              row.optionalNumber("amount_to"),
              row.optionalText("currency"),
              unit == null ? null : FactUnit.valueOf(unit),
              row.optionalDay("day"),
              row.optionalText("text"),
              row.optionalText("href"),
              OpenEnd.readFrom(row.day("valid_from")),
              OpenEnd.readUntil(row.day("valid_until")),
              basis.getOrDefault(row.number("id"), List.of()),
              sources.getOrDefault(row.number("id"), List.of()),
              row.optionalText("source_date"),
              row.day("verified_on"),
              row.day("review_by"),
              Confidence.valueOf(row.text("confidence")));
        });
  }

  private List<Country> countries() {
    Map<Long, List<Text>> texts =
        texts("select country_id parent, locale, name first, path second from country_text");
    Map<Long, List<VisaRule>> rules = visaRules();
    return database.query(
        "select id, country_key, iso2 from country",
        row -> {
          List<Text> own = texts.getOrDefault(row.number("id"), List.of());
          return new Country(
              row.text("iso2"),
              new ItemKey(row.text("country_key")),
              byLocale(own, Text::first),
              byLocale(own, Text::second),
              rules.getOrDefault(row.number("id"), List.of()));
        });
  }

  private Map<Long, List<VisaRule>> visaRules() {
    Map<Long, List<LegalReference>> basis = basis("visa_rule_basis", "rule_id");
    Map<Long, List<String>> sources = sources("visa_rule_source", "rule_id");
    Map<Long, List<Text>> notes =
        texts("select rule_id parent, locale, note first, '' second from visa_rule_text");
    return children(
        "select id, country_id parent, valid_from, valid_until, regime, max_stay_days, stay_count, window_days, window_in,"
            + " max_entries, purposes, excluded_purposes, verified_on, review_by, confidence"
            + " from visa_rule order by country_id, valid_from",
        row ->
            new VisaRule(
                VisaRegime.valueOf(row.text("regime")),
                row.optionalInteger("max_stay_days"),
                StayCount.valueOf(row.text("stay_count")),
                window(row),
                row.optionalInteger("max_entries"),
                words(row.text("purposes")),
                words(row.text("excluded_purposes")),
                OpenEnd.readFrom(row.day("valid_from")),
                OpenEnd.readUntil(row.day("valid_until")),
                byLocale(notes.getOrDefault(row.number("id"), List.of()), Text::first),
                basis.getOrDefault(row.number("id"), List.of()),
                sources.getOrDefault(row.number("id"), List.of()),
                row.day("verified_on"),
                row.day("review_by"),
                Confidence.valueOf(row.text("confidence"))));
  }

  private Map<Long, List<LegalReference>> basis(String table, String parent) {
    return children(
        "select b."
            + parent
            + " parent, a.act_key, b.article from "
            + table
            + " b join legal_act a on a.id = b.act_id order by b."
            + parent
            + ", b.position",
        row -> new LegalReference(row.text("act_key"), row.text("article")));
  }

  private Map<Long, List<String>> sources(String table, String parent) {
    return children(
        "select " + parent + " parent, source from " + table + " order by " + parent + ", position",
        row -> row.text("source"));
  }

  private Map<Long, List<Text>> texts(String sql) {
    return children(
        sql,
        row -> {
          String second = row.optionalText("second");
          return new Text(locale(row), row.text("first"), second == null ? "" : second);
        });
  }

  private <T> Map<Long, List<T>> children(String sql, Database.RowReader<T> reader) {
    Map<Long, List<T>> children = new HashMap<>();
    for (Child<T> child :
        database.query(sql, row -> new Child<>(row.number("parent"), reader.read(row)))) {
      children
          .computeIfAbsent(child.parent(), unused -> new java.util.ArrayList<>())
          .add(child.value());
    }
    return children;
  }

  private static Map<ContentLocale, String> byLocale(
      List<Text> texts, Function<Text, String> part) {
    Map<ContentLocale, String> map = new EnumMap<>(ContentLocale.class);
    texts.stream()
        .filter(text -> !part.apply(text).isEmpty())
        .forEach(text -> map.put(text.locale(), part.apply(text)));
    return map;
  }

  private static ContentLocale locale(Row row) throws SQLException {
    return ContentLocale.ofTag(row.text("locale")).orElseThrow();
  }

  private static @Nullable StayWindow window(Row row) throws SQLException {
    Integer days = row.optionalInteger("window_days");
    Integer in = row.optionalInteger("window_in");
    return days == null || in == null ? null : new StayWindow(days, in);
  }

  private static List<String> words(String column) {
    return Arrays.stream(column.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }
}
