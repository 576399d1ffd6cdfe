package az.migrationportal.content.amendment.document;

import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.fact.StayCount;
import az.migrationportal.content.fact.StayWindow;
import az.migrationportal.content.fact.VisaRegime;
import az.migrationportal.content.fact.VisaRule;
import az.migrationportal.content.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The visa rules of a country as a document, and back. */
final class VisaRuleDocument {

  private static final int MOST_PERIODS = 100;
  private static final int MOST_DAYS = 3650;
  private static final int MOST_PURPOSES = 10;
  private static final Pattern PURPOSE = Pattern.compile("[a-z]+(-[a-z]+)*");

  private final LegalActs acts;
  private final LocalDate today;

  VisaRuleDocument(LegalActs acts, LocalDate today) {
    this.acts = acts;
    this.today = today;
  }

  List<VisaRule> read(Members document) {
    List<VisaRule> rules = new ArrayList<>();
    List<Provenance> periods = new ArrayList<>();
    for (Members members : document.objects("rules", MOST_PERIODS)) {
      Provenance from = Provenance.read(members, acts, today);
      periods.add(from);
      rules.add(rule(members, from));
      members.done();
    }
    if (rules.isEmpty()) {
      document.needed("rules", null, rules);
    }
    Provenance.overlaps("rules", document, periods);
    document.done();
    return rules;
  }

  private static VisaRule rule(Members members, Provenance from) {
    VisaRegime regime =
        members.needed("regime", members.option("regime", VisaRegime.class), VisaRegime.UNKNOWN);
    Integer days = members.integer("maxStayDays", 1, MOST_DAYS);
    if (regime == VisaRegime.VISA_FREE) {
      members.needed("maxStayDays", days, 0);
    }
    StayCount count = members.option("stayCount", StayCount.class);
    if (from.sources().isEmpty()) {
      members.needed("sources", null, "");
    }
    return new VisaRule(
        regime,
        days,
        count == null ? StayCount.PER_STAY : count,
        window(members),
        members.integer("maxEntries", 1, 1000),
        purposes(members, "purposes"),
        purposes(members, "excludedPurposes"),
        from.validFrom(),
        from.validUntil(),
        members.texts("note", 2000, regime == VisaRegime.UNKNOWN),
        from.legalBasis(),
        from.sources(),
        from.verifiedOn(),
        from.reviewBy(),
        from.confidence());
  }

  private static @Nullable StayWindow window(Members members) {
    Members window = members.member("window");
    if (window == null) {
      return null;
    }
    int days = window.needed("days", window.integer("days", 1, MOST_DAYS), 1);
    int in = window.needed("inDays", window.integer("inDays", 1, MOST_DAYS), MOST_DAYS);
    if (in <= days) {
      window.fault("inDays", "range-goes-down");
    }
    window.done();
    return new StayWindow(days, in);
  }

  private static List<String> purposes(Members members, String name) {
    List<String> purposes = members.words(name, MOST_PURPOSES, 40);
    for (int i = 0; i < purposes.size(); i++) {
      if (!PURPOSE.matcher(purposes.get(i)).matches()) {
        members.note(name + "/" + i, "not-an-option", null, purposes.get(i));
      }
    }
    return purposes;
  }

  static JsonObject write(List<VisaRule> rules) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    rules.forEach(rule -> all.add(write(rule)));
    return Json.createObjectBuilder().add("rules", all).build();
  }

  private static JsonObjectBuilder write(VisaRule rule) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("regime", Members.word(rule.regime()))
            .add("stayCount", Members.word(rule.stayCount()));
    FactDocument.put(json, "maxStayDays", rule.maxStayDays());
    StayWindow window = rule.window();
    if (window != null) {
      json.add(
          "window",
          Json.createObjectBuilder().add("days", window.days()).add("inDays", window.in()));
    }
    FactDocument.put(json, "maxEntries", rule.maxEntries());
    json.add("purposes", Json.createArrayBuilder(rule.purposes()))
        .add("excludedPurposes", Json.createArrayBuilder(rule.excludedPurposes()))
        .add("note", FactDocument.texts(rule.note()));
    new Provenance(
            rule.validFrom(),
            rule.validUntil(),
            rule.legalBasis(),
            rule.sources(),
            rule.verifiedOn(),
            rule.reviewBy(),
            rule.confidence())
        .write(json);
    return json;
  }
}
