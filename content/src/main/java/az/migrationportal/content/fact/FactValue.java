package az.migrationportal.content.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of a fact in one period.
 *
 * @param amount whole; null for dates, contacts and what was not found
 * @param amountTo the upper end of a range
 * @param currency ISO 4217, for fees and money
 * @param text for contacts
 * @param href {@code tel:}, {@code mailto:} or {@code https:}, for contacts
 * @param validFrom first day; null where no source gives it
 * @param validUntil first day on which it is no longer valid; null where none is set
 * @param sources addresses or names of the pages it was read from
 * @param sourceDate what the source says of its own date, in its words
 * @param reviewBy the day by which it is to be checked again
 */
public record FactValue(
    @Nullable Long amount,
    @Nullable Long amountTo,
    @Nullable String currency,
    @Nullable FactUnit unit,
    @Nullable LocalDate date,
    @Nullable String text,
    @Nullable String href,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil,
    List<LegalReference> legalBasis,
    List<String> sources,
    @Nullable String sourceDate,
    LocalDate verifiedOn,
    LocalDate reviewBy,
    Confidence confidence) {

  public FactValue {
    legalBasis = List.copyOf(legalBasis);
    sources = List.copyOf(sources);
  }

  /** Whether the value is in force on a day. */
  public boolean covers(LocalDate day) {
    LocalDate from = validFrom;
    LocalDate until = validUntil;
    return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
  }
}
