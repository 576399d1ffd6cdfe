package az.migrationportal.registration.stay;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of registration that the rules know. */
public enum StayKind {
  PERMANENT,
  TEMPORARY,
  PAID_WORK;

  private static final int MONTHS = 3;
  private static final int ADULT = 18;

  /** As it stands in answers. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The kind that follows from a stay.
   *
   * @param until the last day that is planned; null where nothing is
   * @return empty where no registration is needed: three months at most, and no paid work of an
   *     adult
   */
  public static Optional<StayKind> of(
      boolean forGood,
      Purpose purpose,
      LocalDate born,
      LocalDate since,
      @Nullable LocalDate until) {
    if (forGood) {
      return Optional.of(PERMANENT);
    }
    if (purpose == Purpose.WORK && !born.plusYears(ADULT).isAfter(since)) {
      return Optional.of(PAID_WORK);
    }
    return until == null || until.isAfter(since.plusMonths(MONTHS))
        ? Optional.of(TEMPORARY)
        : Optional.empty();
  }
}
