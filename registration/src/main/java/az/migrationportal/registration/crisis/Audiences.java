package az.migrationportal.registration.crisis;

import az.migrationportal.registration.rhythm.Periods;
import az.migrationportal.registration.store.RegistrationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Whom a message is for. Needs no key: country, consent and days are open. */
@ApplicationScoped
class Audiences {
  private static final String LIVES_THERE =
      " from registration r join stay s on s.registration = r.id and s.ended_on is null"
          + " where r.state = 'ABROAD' and s.country = ?";

  private static final String AGREED =
      "exists (select 1 from consent c where c.registration = r.id and c.purpose = 'CRISIS'"
          + " and c.withdrawn_at is null)";

  @Inject private RegistrationDatabase database;
  @Inject private Periods periods;
  @Inject private Clock clock;

  Audience of(String country) {
    List<Group> groups =
        database.query(
            "select r.answered_on >= ? counts, "
                + AGREED
                + " agreed, count(*) counted"
                + LIVES_THERE
                + " group by counts, agreed",
            row ->
                new Group(
                    row.number("counts") == 1,
                    row.number("agreed") == 1,
                    (int) row.number("counted")),
            since(),
            country);
    int reached = 0;
    int unagreed = 0;
    int expired = 0;
    for (Group group : groups) {
      if (!group.counts) {
        expired += group.counted;
      } else if (group.agreed) {
        reached += group.counted;
      } else {
        unagreed += group.counted;
      }
    }
    return new Audience(reached, unagreed, expired);
  }

  /** Notes all whom a message reaches, each once; answers how many. */
  @Transactional(TxType.MANDATORY)
  int note(long message, String country) {
    return database.update(
        "insert into crisis_recipient (message, registration) select ?, r.id"
            + LIVES_THERE
            + " and r.answered_on >= ? and "
            + AGREED,
        message,
        country,
        since());
  }

  private LocalDate since() {
    return periods.countedSince(LocalDate.ofInstant(clock.instant(), Periods.ZONE));
  }

  private record Group(boolean counts, boolean agreed, int counted) {}
}
