package az.migrationportal.content.library;

import az.migrationportal.content.fact.Confidence;
import az.migrationportal.content.fact.Country;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.FactKind;
import az.migrationportal.content.fact.FactUnit;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.fact.LegalAct;
import az.migrationportal.content.fact.LegalReference;
import az.migrationportal.content.fact.StayCount;
import az.migrationportal.content.fact.StayWindow;
import az.migrationportal.content.fact.VisaRegime;
import az.migrationportal.content.fact.VisaRule;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.resource.YamlText;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code library/facts/*.yaml}. */
final class FactFiles {

  private static final Set<String> ACT = Set.of("key", "title", "short", "number", "date", "url");
  private static final Set<String> FACT =
      Set.of(
          "key",
          "kind",
          "group",
          "line",
          "label",
          "condition",
          "audience",
          "term",
          "decisionWorkingDays",
          "values");
  private static final Set<String> VALUE =
      Set.of(
          "amount",
          "amountTo",
          "currency",
          "unit",
          "date",
          "text",
          "href",
          "validFrom",
          "validUntil",
          "legalBasis",
          "source",
          "sourceDate",
          "verifiedOn",
          "reviewBy",
          "confidence");
  private static final Set<String> COUNTRY = Set.of("key", "iso2", "name", "path", "values");
  private static final Set<String> RULE =
      Set.of(
          "regime",
          "maxStayDays",
          "per",
          "perDays",
          "maxEntries",
          "purposes",
          "excludedPurposes",
          "validFrom",
          "validUntil",
          "note",
          "legalBasis",
          "source",
          "sourceDate",
          "verifiedOn",
          "reviewBy",
          "confidence");
  private static final Period REVIEW = Period.ofMonths(3);

  private final List<LegalAct> acts = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Country> countries = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  private FactFiles() {}

  /** The collection that files, by name, make together. */
  static FactCollection read(Map<String, String> files) {
    FactFiles reader = new FactFiles();
    files.forEach(reader::file);
    return new FactCollection(reader.acts, reader.facts, reader.countries);
  }

  private void file(String name, String text) {
    YamlNode root =
        new YamlNode(name, YamlText.map(text)).only(Set.of("laws", "facts", "notes", "countries"));
    root.nodes("laws").forEach(node -> acts.add(act(node)));
    root.nodes("facts").forEach(node -> facts.add(fact(node)));
    YamlNode notes = root.optionalNode("notes");
    root.nodes("countries").forEach(node -> countries.add(country(node, notes)));
  }

  private LegalAct act(YamlNode node) {
    node.only(ACT);
    return new LegalAct(
        unique(node),
        node.texts("title"),
        node.texts("short"),
        node.optionalText("number"),
        node.optionalDay("date"),
        node.optionalText("url"));
  }

  private Fact fact(YamlNode node) {
    node.only(FACT);
    String term = node.optionalText("term");
    Long line = node.optionalNumber("line");
    return new Fact(
        new FactKey(unique(node)),
        FactKind.valueOf(constant(node.text("kind"))),
        orEmpty(node.optionalText("group")),
        line == null ? 0 : Math.toIntExact(line),
        node.texts("label"),
        node.texts("condition"),
        orEmpty(node.optionalText("audience")),
        term == null ? null : Period.parse(term),
        node.optionalInteger("decisionWorkingDays"),
        node.nodes("values").stream().map(FactFiles::value).toList());
  }

  private static FactValue value(YamlNode node) {
    node.only(VALUE);
    String unit = node.optionalText("unit");
    return new FactValue(
        node.optionalNumber("amount"),
        node.optionalNumber("amountTo"),
        node.optionalText("currency"),
        unit == null ? null : FactUnit.valueOf(constant(unit)),
        node.optionalDay("date"),
        node.optionalText("text"),
        node.optionalText("href"),
        node.optionalDay("validFrom"),
        node.optionalDay("validUntil"),
        basis(node),
        node.words("source"),
        node.optionalText("sourceDate"),
        node.day("verifiedOn"),
        reviewBy(node),
        confidence(node));
  }

  private Country country(YamlNode node, @Nullable YamlNode notes) {
    node.only(COUNTRY);
    return new Country(
        node.text("iso2"),
        new ItemKey(unique(node)),
        node.texts("name"),
        node.texts("path"),
        node.nodes("values").stream().map(value -> rule(value, notes)).toList());
  }

  private static VisaRule rule(YamlNode node, @Nullable YamlNode notes) {
    node.only(RULE);
    String regime = node.optionalText("regime");
    YamlNode window = node.optionalNode("perDays");
    return new VisaRule(
        regime == null ? VisaRegime.UNKNOWN : VisaRegime.valueOf(constant(regime)),
        node.optionalInteger("maxStayDays"),
        stayCount(node),
        window == null ? null : window(window),
        node.optionalInteger("maxEntries"),
        node.words("purposes"),
        node.words("excludedPurposes"),
        node.optionalDay("validFrom"),
        node.optionalDay("validUntil"),
        note(node, notes),
        basis(node),
        node.words("source"),
        node.day("verifiedOn"),
        reviewBy(node),
        confidence(node));
  }

  private static StayCount stayCount(YamlNode node) {
    String per = node.optionalText("per");
    if (per == null || per.equals("stay")) {
      return StayCount.PER_STAY;
    }
    if (per.equals("calendar-year")) {
      return StayCount.PER_CALENDAR_YEAR;
    }
    throw node.error("counts stays per " + per);
  }

  private static StayWindow window(YamlNode node) {
    Integer days = node.only(Set.of("days", "in")).optionalInteger("days");
    Integer in = node.optionalInteger("in");
    if (days == null || in == null) {
      throw node.error("needs days and in");
    }
    return new StayWindow(days, in);
  }

  private static Map<ContentLocale, String> note(YamlNode node, @Nullable YamlNode notes) {
    String key = node.optionalText("note");
    if (key == null) {
      return Map.of();
    }
    if (notes == null || notes.optionalNode(key) == null) {
      throw node.error("has an unknown note " + key);
    }
    return notes.texts(key);
  }

  private static List<LegalReference> basis(YamlNode node) {
    return node.words("legalBasis").stream().map(LegalReference::parse).toList();
  }

  private static LocalDate reviewBy(YamlNode node) {
    LocalDate day = node.optionalDay("reviewBy");
    return day == null ? node.day("verifiedOn").plus(REVIEW) : day;
  }

  private static Confidence confidence(YamlNode node) {
    return Confidence.ofWord(node.text("confidence"))
        .orElseThrow(() -> node.error("has no such confidence"));
  }

  private String unique(YamlNode node) {
    String key = node.text("key");
    if (!keys.add(key)) {
      throw node.error("is there twice");
    }
    return key;
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
