package az.migrationportal.content.amendment.document;

import az.migrationportal.content.fact.Confidence;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.FactKind;
import az.migrationportal.content.fact.FactUnit;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A fact as a document, and back. */
final class FactDocument {

  private static final long MOST = 1_000_000_000_000L;
  private static final int MOST_PERIODS = 100;
  private static final Set<String> AUDIENCES = Set.of("adult", "minor", "student", "everyone");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final Pattern HREF = Pattern.compile("(tel:|mailto:|https?://)\\S+");

  /** The members of a value that some kinds have and others do not. */
  private static final Map<FactKind, Set<String>> OWN =
      Map.of(
          FactKind.FEE, Set.of("amount", "amountTo", "currency"),
          FactKind.MONEY, Set.of("amount", "amountTo", "currency"),
          FactKind.DURATION, Set.of("amount", "amountTo", "unit"),
          FactKind.COUNT, Set.of("amount", "amountTo"),
          FactKind.DATE, Set.of("date"),
          FactKind.CONTACT, Set.of("text", "href"));

  private final LegalActs acts;
  private final Set<String> groups;
  private final LocalDate today;

  /**
   * How documents are read on a day.
   *
   * @param groups of fees that have a name
   */
  FactDocument(LegalActs acts, Set<String> groups, LocalDate today) {
    this.acts = acts;
    this.groups = Set.copyOf(groups);
    this.today = today;
  }

  Fact read(FactKey key, Members members) {
    FactKind kind =
        members.needed("kind", members.option("kind", FactKind.class), FactKind.CONTACT);
    String group = orEmpty(members.text("group", 60));
    if (!group.isEmpty() && !groups.contains(group)) {
      members.note("group", "not-an-option", null, Members.shortened(group));
    }
    String audience = orEmpty(members.text("audience", 20));
    if (!AUDIENCES.contains(audience) && !(audience.isEmpty() && group.isEmpty())) {
      members.note("audience", "not-an-option", null, audience);
    }
    Integer line = members.integer("line", 0, 10_000);
    Fact fact =
        new Fact(
            key,
            kind,
            group,
            line == null ? 0 : line,
            members.texts("label", 500, true),
            members.texts("condition", 1000, false),
            audience,
            term(members),
            members.integer("decisionWorkingDays", 1, 1000),
            values(kind, members));
    members.done();
    return fact;
  }

  private static @Nullable Period term(Members members) {
    String text = members.text("term", 20);
    if (text == null) {
      return null;
    }
    try {
      Period term = Period.parse(text);
      if (!term.isNegative() && !term.isZero()) {
        return term;
      }
    } catch (DateTimeException e) {
      members.note("term", "not-a-term", null, text);
      return null;
    }
    members.note("term", "not-a-term", null, text);
    return null;
  }

  private List<FactValue> values(FactKind kind, Members document) {
    List<FactValue> values = new ArrayList<>();
    List<Provenance> periods = new ArrayList<>();
    for (Members members : document.objects("values", MOST_PERIODS)) {
      Provenance from = Provenance.read(members, acts, today);
      periods.add(from);
      values.add(value(kind, members, from));
      members.done();
    }
    if (values.isEmpty()) {
      document.needed("values", null, values);
    }
    Provenance.overlaps("values", document, periods);
    return values;
  }

  private static FactValue value(FactKind kind, Members members, Provenance from) {
    Long amount = members.number("amount", 0, MOST);
    Long amountTo = members.number("amountTo", 0, MOST);
    if (amountTo != null && (amount == null || amountTo <= amount)) {
      members.fault("amountTo", "range-goes-down");
    }
    FactValue value =
        new FactValue(
            amount,
            amountTo,
            currency(members),
            members.option("unit", FactUnit.class),
            members.day("date"),
            members.text("text", Provenance.LONGEST),
            href(members),
            from.validFrom(),
            from.validUntil(),
            from.legalBasis(),
            from.sources(),
            members.text("sourceDate", Provenance.LONGEST),
            from.verifiedOn(),
            from.reviewBy(),
            from.confidence());
    fits(kind, value, members);
    return value;
  }

  private static @Nullable String currency(Members members) {
    String code = members.text("currency", 10);
    boolean known =
        code == null
            || (CURRENCY.matcher(code).matches()
                && Currency.getAvailableCurrencies().stream()
                    .anyMatch(currency -> currency.getCurrencyCode().equals(code)));
    if (!known) {
      members.note("currency", "not-an-option", null, code);
    }
    return code;
  }

  private static @Nullable String href(Members members) {
    String href = members.text("href", Provenance.LONGEST);
    if (href != null && !HREF.matcher(href).matches()) {
      members.note("href", "bad-link", null, Members.shortened(href));
    }
    return href;
  }

  /** A value has what its kind needs and nothing else; one that was not found has no figure. */
  private static void fits(FactKind kind, FactValue value, Members members) {
    if (value.confidence() == Confidence.NOT_FOUND) {
      refuse(members, "amount", value.amount());
      refuse(members, "date", value.date());
      refuse(members, "text", value.text());
      return;
    }
    if (value.sources().isEmpty()) {
      members.needed("sources", null, "");
    }
    Set<String> own = OWN.getOrDefault(kind, Set.of());
    only(own, members, "amount", value.amount());
    only(own, members, "amountTo", value.amountTo());
    only(own, members, "currency", value.currency());
    only(own, members, "unit", value.unit());
    only(own, members, "date", value.date());
    only(own, members, "text", value.text());
    only(own, members, "href", value.href());
    if (kind == FactKind.DURATION && Long.valueOf(0).equals(value.amount())) {
      members.note("amount", "out-of-bounds", null, "1–" + MOST);
    }
  }

  private static void only(Set<String> own, Members members, String name, @Nullable Object value) {
    boolean optional = name.equals("amountTo") || name.equals("href");
    if (own.contains(name) && value == null && !optional) {
      members.needed(name, null, "");
    } else if (!own.contains(name)) {
      refuse(members, name, value);
    }
  }

  private static void refuse(Members members, String name, @Nullable Object value) {
    if (value != null) {
      members.fault(name, "not-for-this-kind");
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  static JsonObject write(Fact fact) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("kind", Members.word(fact.kind()))
            .add("group", fact.group())
            .add("line", fact.line())
            .add("label", texts(fact.label()))
            .add("condition", texts(fact.condition()))
            .add("audience", fact.audience());
    put(json, "term", fact.term());
    Integer days = fact.decisionWorkingDays();
    if (days != null) {
      json.add("decisionWorkingDays", days);
    }
    JsonArrayBuilder values = Json.createArrayBuilder();
    fact.values().forEach(value -> values.add(write(value)));
    return json.add("values", values).build();
  }

  private static JsonObjectBuilder write(FactValue value) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    put(json, "amount", value.amount());
    put(json, "amountTo", value.amountTo());
    put(json, "currency", value.currency());
    FactUnit unit = value.unit();
    put(json, "unit", unit == null ? null : Members.word(unit));
    put(json, "date", value.date());
    put(json, "text", value.text());
    put(json, "href", value.href());
    put(json, "sourceDate", value.sourceDate());
    new Provenance(
            value.validFrom(),
            value.validUntil(),
            value.legalBasis(),
            value.sources(),
            value.verifiedOn(),
            value.reviewBy(),
            value.confidence())
        .write(json);
    return json;
  }

  static JsonObjectBuilder texts(Map<ContentLocale, String> texts) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    for (ContentLocale locale : ContentLocale.values()) {
      put(json, locale.tag(), texts.get(locale));
    }
    return json;
  }

  static void put(JsonObjectBuilder json, String name, @Nullable Object value) {
    if (value instanceof Long number) {
      json.add(name, number);
    } else if (value instanceof Integer number) {
      json.add(name, number);
    } else if (value != null) {
      json.add(name, value.toString());
    }
  }

  /** What of a document a reader acts on: all but its label and its place in a table. */
  static JsonObject figures(JsonObject document) {
    return Json.createObjectBuilder(document).remove("label").remove("line").build();
  }
}
