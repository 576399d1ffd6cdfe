package az.migrationportal.registration.crisis;

import az.migrationportal.registration.store.RegistrationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Erases messages whose term is over, with who was reached and what they answered, and drafts that
 * nobody touched for a month.
 */
@ApplicationScoped
public class EraseOldMessages {
  private static final Duration DRAFT = Duration.ofDays(30);

  @Inject private RegistrationDatabase database;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "portal.crisis.kept.months", defaultValue = "24")
  int months;

  /** Performs the act in a transaction of its own; answers how many were erased. */
  @Transactional(TxType.REQUIRES_NEW)
  public int execute() {
    Instant now = clock.instant();
    Instant term =
        LocalDate.ofInstant(now, ZoneOffset.UTC)
            .minusMonths(months)
            .atStartOfDay(ZoneOffset.UTC)
            .toInstant();
    return database.update(
        "delete k from data_key k join crisis_message m on m.data_key = k.id"
            + " where m.sent_at < ? or (m.sent_at is null and m.saved_at < ?)",
        term,
        now.minus(DRAFT));
  }
}
