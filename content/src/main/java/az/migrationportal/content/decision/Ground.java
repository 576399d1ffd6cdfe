package az.migrationportal.content.decision;

import az.migrationportal.content.decision.model.Reason;
import az.migrationportal.content.fact.Confidence;
import az.migrationportal.content.fact.LegalReference;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A reason that applies, with what it rests on.
 *
 * @param evidence of its facts and tables on the day
 */
public record Ground(Reason reason, List<Evidence> evidence) {
  public Ground {
    evidence = List.copyOf(evidence);
  }

  /** The articles of the reason itself, then those of its facts and tables; each once. */
  public List<LegalReference> legalBasis() {
    return Stream.concat(
            reason.legalBasis().stream(),
            evidence.stream().flatMap(one -> one.legalBasis().stream()))
        .distinct()
        .toList();
  }

  /** The pages that its facts and tables were read from; each once. */
  public List<String> sources() {
    return evidence.stream().flatMap(one -> one.sources().stream()).distinct().toList();
  }

  /** Since when all of it has held; empty where no source says. */
  public Optional<LocalDate> validFrom() {
    return evidence.stream()
        .map(Evidence::validFrom)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  /** When the first part of it ends; empty where no end is set. */
  public Optional<LocalDate> validUntil() {
    return evidence.stream()
        .map(Evidence::validUntil)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }

  /** The lowest of what it rests on. */
  public Confidence confidence() {
    Confidence own = reason.doubtful() ? Confidence.LOW : Confidence.HIGH;
    return Stream.concat(Stream.of(own), evidence.stream().map(Evidence::confidence))
        .max(Comparator.naturalOrder())
        .orElse(own);
  }
}
