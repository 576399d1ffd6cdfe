package az.migrationportal.registration.rhythm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** How long a registration counts and how long it is kept, in months, from configuration. */
@ApplicationScoped
public class Periods {
  /** The calendar of registrations. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Baku");

  /** Months are of different lengths; the rhythm decides. */
  private static final int SLACK = 3;

  private final int ask;
  private final int fade;
  private final int silence;
  private final int afterReturn;

  @Inject
  Periods(
      @ConfigProperty(name = "portal.registration.ask.months", defaultValue = "12") int ask,
      @ConfigProperty(name = "portal.registration.fade.months", defaultValue = "6") int fade,
      @ConfigProperty(name = "portal.registration.silence.months", defaultValue = "24") int silence,
      @ConfigProperty(name = "portal.registration.return.months", defaultValue = "24")
          int afterReturn) {
    this.ask = ask;
    this.fade = fade;
    this.silence = silence;
    this.afterReturn = afterReturn;
  }

  /** For the container's proxy only. */
  Periods() {
    this(0, 0, 0, 0);
  }

  /** The days of a registration that was answered for, or whose owner came home. */
  public Rhythm rhythm(LocalDate answered, @Nullable LocalDate home) {
    LocalDate asked = answered.plusMonths(ask);
    LocalDate expired = asked.plusMonths(fade);
    return new Rhythm(
        answered,
        asked,
        expired,
        home == null ? expired.plusMonths(silence) : home.plusMonths(afterReturn));
  }

  /** Answered on this day or before: ageing on the given day, perhaps. */
  public LocalDate ageingSince(LocalDate today) {
    return today.minusMonths(ask).plusDays(SLACK);
  }

  /** The earliest answer of somebody abroad that still counts on a day. */
  public LocalDate countedSince(LocalDate today) {
    LocalDate answered = today.minusMonths((long) ask + fade).minusDays(SLACK);
    while (rhythm(answered, null).on(today) == Freshness.EXPIRED) {
      answered = answered.plusDays(1);
    }
    return answered;
  }

  /** Answered on this day or before: past its end on the given day, perhaps. */
  public LocalDate silentSince(LocalDate today) {
    return today.minusMonths((long) ask + fade + silence).plusDays(SLACK);
  }

  /** Came home on this day or before: past its end on the given day, perhaps. */
  public LocalDate homeSince(LocalDate today) {
    return today.minusMonths(afterReturn).plusDays(SLACK);
  }
}
