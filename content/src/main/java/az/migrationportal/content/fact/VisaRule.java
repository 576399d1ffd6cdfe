package az.migrationportal.content.fact;

import az.migrationportal.content.locale.ContentLocale;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The visa rule for citizens of a country in one period.
 *
 * @param maxStayDays the longest stay in days, counted as {@code stayCount} says; null where
 *     unknown
 * @param window how many days in all within a moving window; null where there is none
 * @param maxEntries how many entries the rule allows
 * @param purposes the only purposes allowed; empty for any
 * @param excludedPurposes purposes not covered
 * @param note what else a reader must know, in each locale; may be empty
 */
public record VisaRule(
    VisaRegime regime,
    @Nullable Integer maxStayDays,
    StayCount stayCount,
    @Nullable StayWindow window,
    @Nullable Integer maxEntries,
    List<String> purposes,
    List<String> excludedPurposes,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil,
    Map<ContentLocale, String> note,
    List<LegalReference> legalBasis,
    List<String> sources,
    LocalDate verifiedOn,
    LocalDate reviewBy,
    Confidence confidence) {

  public VisaRule {
    purposes = List.copyOf(purposes);
    excludedPurposes = List.copyOf(excludedPurposes);
    note = Map.copyOf(note);
    legalBasis = List.copyOf(legalBasis);
    sources = List.copyOf(sources);
  }

  /** A rule whose longest stay is counted each time. */
  public VisaRule(
      VisaRegime regime,
      @Nullable Integer maxStayDays,
      @Nullable StayWindow window,
      @Nullable Integer maxEntries,
      List<String> purposes,
      List<String> excludedPurposes,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validUntil,
      Map<ContentLocale, String> note,
      List<LegalReference> legalBasis,
      List<String> sources,
      LocalDate verifiedOn,
      LocalDate reviewBy,
      Confidence confidence) {
    this(
        regime,
        maxStayDays,
        StayCount.PER_STAY,
        window,
        maxEntries,
        purposes,
        excludedPurposes,
        validFrom,
        validUntil,
        note,
        legalBasis,
        sources,
        verifiedOn,
        reviewBy,
        confidence);
  }

  /** Whether the rule is in force on a day. */
  public boolean covers(LocalDate day) {
    LocalDate from = validFrom;
    LocalDate until = validUntil;
    return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
  }
}
