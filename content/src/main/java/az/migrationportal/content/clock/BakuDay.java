package az.migrationportal.content.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The calendar day in Azerbaijan: a fee changes when the day does there, wherever the reader is.
 */
@ApplicationScoped
public class BakuDay {

  public static final ZoneId ZONE = ZoneId.of("Asia/Baku");

  private final Clock clock;

  @Inject
  public BakuDay(Clock clock) {
    this.clock = clock;
  }

  BakuDay() {
    this(Clock.systemUTC());
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }
}
