package az.migrationportal.registration.alert;

import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.mail.Outbox;
import az.migrationportal.registration.protection.BlindIndex;
import az.migrationportal.registration.protection.BlindIndex.Purpose;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.token.SecretTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an answer, and where an address is given, asks its owner whether they want to hear of
 * changes. An address that has been asked too often is not asked again that day; whoever saves is
 * told the same either way.
 */
@ApplicationScoped
public class SaveAnswer {
  /** How long the owner of an address has to confirm. */
  public static final Duration TO_CONFIRM = Duration.ofDays(2);

  /** How long an answer is kept after it was last opened. */
  static final int KEPT_YEARS = 2;

  /** The calendar by which answers are kept and looked at again. */
  static final ZoneId ZONE = ZoneId.of("Asia/Baku");

  @Inject private RegistrationDatabase database;

  @Inject private DataKeys keys;

  @Inject private BlindIndex index;

  @Inject private SecretTokens tokens;

  @Inject private SaveLimits limits;

  @Inject private Outbox outbox;

  @Inject private AlertMails mails;

  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @param sequence the change up to which its outcome is true
   * @return what opens it; kept nowhere else
   * @throws TooManySaved where its network saved too many within an hour
   * @throws DataUnreadable where there is no master key
   */
  @Transactional
  public SecretToken execute(NewAnswer answer, long sequence) {
    limits.countNetwork(answer.network());
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, ZONE);
    DataKey key = keys.create();
    SecretToken token = tokens.of(SecretTokens.Use.OPEN, key.name());
    MailAddress asked = asked(answer.address());
    database.insert(
        "insert into saved_answer (data_key, token_hash, decision, locale, answers, outcome,"
            + " address, address_index, confirm_hash, confirm_by, saved_at, kept_until,"
            + " evaluated_sequence, evaluated_day, changes)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
        key.id(),
        token.hash(),
        answer.decision(),
        answer.locale().tag(),
        key.seal(AnswerRow.json(answer.answers()), AnswerRow.ANSWERS),
        key.seal(answer.outcome().json().build().toString(), AnswerRow.OUTCOME),
        asked == null ? null : key.seal(asked.value(), AnswerRow.ADDRESS),
        asked == null ? null : index.of(Purpose.ADDRESS, asked.folded()),
        asked == null ? null : tokens.of(SecretTokens.Use.CONFIRM, key.name()).hash(),
        asked == null ? null : now.plus(TO_CONFIRM),
        now,
        today.plusYears(KEPT_YEARS),
        sequence,
        today);
    if (asked != null) {
      outbox.put(
          mails.confirm(
              asked,
              answer.locale(),
              answer.outcome(),
              tokens.of(SecretTokens.Use.CONFIRM, key.name()),
              now.plus(TO_CONFIRM)),
          key.name());
    }
    return token;
  }

  private @Nullable MailAddress asked(@Nullable MailAddress address) {
    return address != null && outbox.isOpen() && limits.allows(address) ? address : null;
  }
}
