package az.migrationportal.content.decision;

import az.migrationportal.content.fact.Confidence;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.fact.LegalReference;
import az.migrationportal.content.fact.VisaRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a figure or a rule of a table rests on.
 *
 * @param validFrom first day; null where no source gives it
 * @param validUntil first day on which it no longer holds; null where none is set
 */
public record Evidence(
    List<LegalReference> legalBasis,
    List<String> sources,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil,
    LocalDate verifiedOn,
    LocalDate reviewBy,
    Confidence confidence) {
  public Evidence {
    legalBasis = List.copyOf(legalBasis);
    sources = List.copyOf(sources);
  }

  static Evidence of(FactValue value) {
    return new Evidence(
        value.legalBasis(),
        value.sources(),
        value.validFrom(),
        value.validUntil(),
        value.verifiedOn(),
        value.reviewBy(),
        value.confidence());
  }

  static Evidence of(VisaRule rule) {
    return new Evidence(
        rule.legalBasis(),
        rule.sources(),
        rule.validFrom(),
        rule.validUntil(),
        rule.verifiedOn(),
        rule.reviewBy(),
        rule.confidence());
  }
}
