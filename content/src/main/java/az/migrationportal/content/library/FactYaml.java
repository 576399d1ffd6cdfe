package az.migrationportal.content.library;

import az.migrationportal.content.fact.Country;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.fact.LegalAct;
import az.migrationportal.content.fact.LegalReference;
import az.migrationportal.content.fact.StayCount;
import az.migrationportal.content.fact.StayWindow;
import az.migrationportal.content.fact.VisaRule;
import az.migrationportal.content.locale.ContentLocale;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes facts as the file that {@link FactFiles} reads. */
final class FactYaml {

  private final Map<Map<ContentLocale, String>, String> notes = new LinkedHashMap<>();

  private FactYaml() {}

  static String of(FactCollection facts) {
    FactYaml writing = new FactYaml();
    Members root = new Members();
    root.add("laws", facts.acts().stream().map(FactYaml::act).toList());
    root.add("facts", facts.facts().stream().map(FactYaml::fact).toList());
    List<Map<String, Object>> countries = facts.countries().stream().map(writing::country).toList();
    Members notes = new Members();
    writing.notes.forEach((texts, key) -> notes.texts(key, texts));
    root.add("notes", notes.map);
    root.add("countries", countries);
    return YamlWriting.of(root.map);
  }

  private static Map<String, Object> act(LegalAct act) {
    Members node = new Members();
    node.add("key", act.key());
    node.texts("title", act.title());
    node.texts("short", act.shortTitle());
    node.add("number", act.number());
    node.add("date", act.date());
    node.add("url", act.url());
    return node.map;
  }

  private static Map<String, Object> fact(Fact fact) {
    Members node = new Members();
    node.add("key", fact.key().value());
    node.add("kind", word(fact.kind()));
    node.add("group", fact.group());
    node.add("line", fact.line() == 0 ? null : fact.line());
    node.texts("label", fact.label());
    node.texts("condition", fact.condition());
    node.add("audience", fact.audience());
    node.add("term", fact.term());
    node.add("decisionWorkingDays", fact.decisionWorkingDays());
    node.add("values", fact.values().stream().map(FactYaml::value).toList());
    return node.map;
  }

  private static Map<String, Object> value(FactValue value) {
    Members node = new Members();
    node.add("amount", value.amount());
    node.add("amountTo", value.amountTo());
    node.add("currency", value.currency());
    node.add("unit", value.unit() == null ? null : word(value.unit()));
    node.add("date", value.date());
    node.add("text", value.text());
    node.add("href", value.href());
    node.add("validFrom", value.validFrom());
    node.add("validUntil", value.validUntil());
    node.add("legalBasis", value.legalBasis().stream().map(LegalReference::toString).toList());
    node.add("source", value.sources());
    node.add("sourceDate", value.sourceDate());
    node.add("verifiedOn", value.verifiedOn());
    node.add("reviewBy", value.reviewBy());
    node.add("confidence", value.confidence().word());
    return node.map;
  }

  private Map<String, Object> country(Country country) {
    Members node = new Members();
    node.add("key", country.key().value());
    node.add("iso2", country.iso2());
    node.texts("name", country.name());
    node.texts("path", country.path());
    node.add(
        "values", country.rules().stream().map(rule -> rule(rule, country.key().value())).toList());
    return node.map;
  }

  private Map<String, Object> rule(VisaRule rule, String country) {
    Members node = new Members();
    node.add("regime", word(rule.regime()));
    node.add("maxStayDays", rule.maxStayDays());
    node.add("per", rule.stayCount() == StayCount.PER_CALENDAR_YEAR ? "calendar-year" : null);
    StayWindow window = rule.window();
    if (window != null) {
      Members days = new Members();
      days.add("days", window.days());
      days.add("in", window.in());
      node.add("perDays", days.map);
    }
    node.add("maxEntries", rule.maxEntries());
    node.add("purposes", rule.purposes());
    node.add("excludedPurposes", rule.excludedPurposes());
    node.add("validFrom", rule.validFrom());
    node.add("validUntil", rule.validUntil());
    node.add("note", rule.note().isEmpty() ? null : note(rule.note(), country));
    node.add("legalBasis", rule.legalBasis().stream().map(LegalReference::toString).toList());
    node.add("source", rule.sources());
    node.add("verifiedOn", rule.verifiedOn());
    node.add("reviewBy", rule.reviewBy());
    node.add("confidence", rule.confidence().word());
    return node.map;
  }

  /** A note stands once, under the name of the first country that has it. */
  private String note(Map<ContentLocale, String> texts, String country) {
    String known = notes.get(texts);
    if (known != null) {
      return known;
    }
    String key = "note-" + country;
    for (int i = 2; notes.containsValue(key); i++) {
      key = "note-" + country + "-" + i;
    }
    notes.put(texts, key);
    return key;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Members of a map, in their order; what says nothing is left out. */
  private static final class Members {
    private final Map<String, Object> map = new LinkedHashMap<>();

    void add(String name, @Nullable Object value) {
      if (value == null || isEmpty(value)) {
        return;
      }
      map.put(name, isPlain(value) ? value : value.toString());
    }

    private static boolean isEmpty(Object value) {
      return (value instanceof String text && text.isEmpty())
          || (value instanceof Collection<?> list && list.isEmpty())
          || (value instanceof Map<?, ?> members && members.isEmpty());
    }

    private static boolean isPlain(Object value) {
      return value instanceof Number || value instanceof Collection || value instanceof Map;
    }

    void texts(String name, Map<ContentLocale, String> texts) {
      Members own = new Members();
      for (ContentLocale locale : ContentLocale.values()) {
        own.add(locale.tag(), texts.get(locale));
      }
      add(name, own.map);
    }
  }
}
