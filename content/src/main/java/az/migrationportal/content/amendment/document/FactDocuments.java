package az.migrationportal.content.amendment.document;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.fact.Country;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.fact.VisaRule;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.type.FieldViolation;
import az.migrationportal.content.type.InvalidFields;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Documents of facts and visa rules. Reading refuses all that is wrong at once, each with its place
 * as a JSON pointer; what was read and is written again is the same text for the same content.
 */
@Dependent
public class FactDocuments {

  private final Facts facts;
  private final LegalActs acts;
  private final BakuDay day;

  @Inject
  public FactDocuments(Facts facts, LegalActs acts, BakuDay day) {
    this.facts = facts;
    this.acts = acts;
    this.day = day;
  }

  /**
   * The fact that a document describes.
   *
   * @throws InvalidFields where it is none, with every place
   */
  public Fact fact(FactKey key, JsonObject document) {
    List<FieldViolation> violations = new ArrayList<>();
    Set<String> groups =
        facts.all().stream()
            .map(Fact::group)
            .filter(group -> !group.isEmpty())
            .collect(Collectors.toSet());
    Fact fact =
        new FactDocument(acts, groups, day.today())
            .read(key, new Members("", document, violations));
    refuse(violations);
    return fact;
  }

  /**
   * The rules that a document describes.
   *
   * @throws InvalidFields where they are none, with every place
   */
  public List<VisaRule> rules(JsonObject document) {
    List<FieldViolation> violations = new ArrayList<>();
    List<VisaRule> rules =
        new VisaRuleDocument(acts, day.today()).read(new Members("", document, violations));
    refuse(violations);
    return rules;
  }

  /** The document of a fact. */
  public static JsonObject of(Fact fact) {
    return FactDocument.write(fact);
  }

  /** The document of a country's visa rules. */
  public static JsonObject of(Country country) {
    return VisaRuleDocument.write(country.rules());
  }

  /**
   * A document in the form in which it is kept.
   *
   * @throws InvalidFields where it is not one of this subject
   */
  public String kept(FactSubject subject, JsonObject document) {
    return switch (subject.kind()) {
      case FACT -> FactDocument.write(fact(new FactKey(subject.key()), document)).toString();
      case VISA_RULE -> VisaRuleDocument.write(rules(document)).toString();
    };
  }

  /**
   * Whether putting one document in the place of another changes a figure: anything but a fact's
   * label and its place in a table. Conditions and notes say to whom a figure applies and when, so
   * they count as part of it.
   */
  public static boolean changesFigure(String before, String after) {
    return !FactDocument.figures(json(before)).equals(FactDocument.figures(json(after)));
  }

  /** A document that was kept. */
  public static JsonObject json(String document) {
    try (JsonReader reader = Json.createReader(new StringReader(document))) {
      return reader.readObject();
    }
  }

  private static void refuse(List<FieldViolation> violations) {
    if (!violations.isEmpty()) {
      throw new InvalidFields(violations);
    }
  }
}
