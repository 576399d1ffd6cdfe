package az.migrationportal.content.amendment.document;

import az.migrationportal.content.fact.Confidence;
import az.migrationportal.content.fact.InvalidLegalReference;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.fact.LegalReference;
import az.migrationportal.content.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What values and rules have in common: their period, where they come from, how sure we are. */
record Provenance(
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil,
    List<LegalReference> legalBasis,
    List<String> sources,
    LocalDate verifiedOn,
    LocalDate reviewBy,
    Confidence confidence) {

  static final int LONGEST = 500;
  private static final int MOST = 20;
  private static final Period NEXT_REVIEW = Period.ofMonths(3);
  private static final Period LAST_REVIEW = Period.ofMonths(6);

  static Provenance read(Members members, LegalActs acts, LocalDate today) {
    LocalDate from = members.day("validFrom");
    LocalDate until = members.day("validUntil");
    if (from != null && until != null && !from.isBefore(until)) {
      members.fault("validUntil", "ends-before-it-begins");
    }
    LocalDate verified = members.needed("verifiedOn", members.day("verifiedOn"), today);
    if (verified.isAfter(today)) {
      members.note("verifiedOn", "day-to-come", null, verified.toString());
    }
    LocalDate given = members.day("reviewBy");
    LocalDate review = given == null ? verified.plus(NEXT_REVIEW) : given;
    if (!review.isAfter(verified) || review.isAfter(verified.plus(LAST_REVIEW))) {
      members.note("reviewBy", "review-out-of-time", null, review.toString());
    }
    return new Provenance(
        from,
        until,
        laws(members, acts),
        members.words("sources", MOST, LONGEST),
        verified,
        review,
        members.needed(
            "confidence", members.option("confidence", Confidence.class), Confidence.LOW));
  }

  private static List<LegalReference> laws(Members members, LegalActs acts) {
    List<LegalReference> laws = new ArrayList<>();
    List<String> given = members.words("legalBasis", MOST, 200);
    for (int i = 0; i < given.size(); i++) {
      String at = "legalBasis/" + i;
      try {
        LegalReference law = LegalReference.parse(given.get(i));
        laws.add(law);
        if (acts.find(law.act()).isEmpty()) {
          members.note(at, "unknown-law", null, law.act());
        }
      } catch (InvalidLegalReference e) {
        members.note(at, "not-a-legal-reference", null, Members.shortened(given.get(i)));
      }
    }
    return laws;
  }

  void write(JsonObjectBuilder json) {
    put(json, "validFrom", validFrom);
    put(json, "validUntil", validUntil);
    JsonArrayBuilder laws = Json.createArrayBuilder();
    legalBasis.forEach(law -> laws.add(law.toString()));
    json.add("legalBasis", laws)
        .add("sources", Json.createArrayBuilder(sources))
        .add("verifiedOn", verifiedOn.toString())
        .add("reviewBy", reviewBy.toString())
        .add("confidence", confidence.word());
  }

  private static void put(JsonObjectBuilder json, String name, @Nullable LocalDate day) {
    if (day != null) {
      json.add(name, day.toString());
    }
  }

  /** Notes each period that shares a day with one before it in the document. */
  static void overlaps(String list, Members document, List<Provenance> periods) {
    for (int i = 0; i < periods.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (periods.get(i).meets(periods.get(j))) {
          document.note(list + "/" + i, "periods-overlap", null, periods.get(j).inWords());
        }
      }
    }
  }

  private boolean meets(Provenance other) {
    return start().isBefore(other.end()) && other.start().isBefore(end());
  }

  private LocalDate start() {
    return validFrom == null ? LocalDate.MIN : validFrom;
  }

  private LocalDate end() {
    return validUntil == null ? LocalDate.MAX : validUntil;
  }

  private String inWords() {
    return (validFrom == null ? "…" : validFrom) + " – " + (validUntil == null ? "…" : validUntil);
  }
}
