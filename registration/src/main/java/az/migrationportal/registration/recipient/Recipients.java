package az.migrationportal.registration.recipient;

import az.migrationportal.registration.crisis.CrisisMessage;
import az.migrationportal.registration.crisis.CrisisWords;
import az.migrationportal.registration.crisis.MessageRow;
import az.migrationportal.registration.crisis.MessageRows;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.registrant.RegistrationJoined;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.token.SecretTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of recipients. Whoever writes an answer holds the lock of the registration. */
@ApplicationScoped
class Recipients {
  static final String HELP = "crisis_recipient.help";
  static final String TYPED = "crisis_recipient.typed";

  @Inject private RegistrationDatabase database;
  @Inject private MessageRows messages;
  @Inject private DataKeys keys;
  @Inject private SecretTokens tokens;

  /** The one whose letter has this link. */
  Optional<RecipientRow> byLink(SecretToken link) {
    return database
        .query(RecipientRow.SELECT + "c.answer_hash = ?", RecipientRow::new, link.hash())
        .stream()
        .findFirst();
  }

  /** What one registration was sent, opened, newest first. */
  List<ReceivedMessage> received(long registration, DataKey key) {
    return rows(registration).stream().map(row -> received(row, key)).toList();
  }

  private List<RecipientRow> rows(long registration) {
    return database.query(
        RecipientRow.SELECT + "c.registration = ? order by c.message desc",
        RecipientRow::new,
        registration);
  }

  private ReceivedMessage received(RecipientRow row, DataKey key) {
    MessageRow message = messages.byId(row.message()).orElseThrow();
    CrisisMessage.Sending sending = message.sending();
    if (sending == null) {
      throw new IllegalStateException("a letter of a draft");
    }
    CrisisWords words = message.words(keys);
    return new ReceivedMessage(
        message.number(),
        sending.at(),
        row.locale(),
        words.subject(row.locale()),
        words.text(row.locale()),
        sending.mission(),
        row.answer(),
        row.answeredAt(),
        opened(row.help(), HELP, key),
        link(row.name()));
  }

  /** What the link of a letter carries. */
  SecretToken link(byte[] name) {
    return tokens.of(SecretTokens.Use.ANSWER, name);
  }

  static HelpEntries opened(byte @Nullable [] sealed, String place, DataKey key) {
    return sealed == null ? HelpEntries.NONE : HelpEntries.of(key.open(sealed, place));
  }

  /** The newest answer, instead of the one before. */
  void answer(RecipientRow row, CrisisAnswer answer, byte @Nullable [] help, Instant now) {
    answer(row.message(), row.registration(), answer, help, now);
  }

  private void answer(
      long message,
      long registration,
      CrisisAnswer answer,
      byte @Nullable [] help,
      Instant answeredAt) {
    database.update(
        "update crisis_recipient set answer = ?, answered_at = ?, help = ?, typed = null"
            + " where message = ? and registration = ?",
        answer.name(),
        answeredAt,
        help,
        message,
        registration);
  }

  /** What could not be taken, exactly as typed. */
  void keepTyped(RecipientRow row, byte[] typed) {
    database.update(
        "update crisis_recipient set typed = ? where message = ? and registration = ?",
        typed,
        row.message(),
        row.registration());
  }

  /**
   * The registration that stays was sent what either was sent, and answered what was answered last.
   */
  void join(@Observes RegistrationJoined joined) {
    List<RecipientRow> there = rows(joined.to());
    for (RecipientRow row : rows(joined.from())) {
      Optional<RecipientRow> same =
          there.stream().filter(other -> other.message() == row.message()).findFirst();
      CrisisAnswer answer = row.answer();
      Instant answeredAt = row.answeredAt();
      byte[] help = sealedAnew(row.help(), joined);
      if (same.isEmpty()) {
        database.update(
            "update crisis_recipient set registration = ?, help = ?, typed = null"
                + " where message = ? and registration = ?",
            joined.to(),
            help,
            row.message(),
            joined.from());
      } else if (answer != null
          && answeredAt != null
          && isLater(answeredAt, same.get().answeredAt())) {
        answer(row.message(), joined.to(), answer, help, answeredAt);
      }
    }
  }

  private static byte @Nullable [] sealedAnew(byte @Nullable [] help, RegistrationJoined joined) {
    return help == null
        ? null
        : joined.seals().seal(opened(help, HELP, joined.opens()).json(), HELP);
  }

  private static boolean isLater(Instant moment, @Nullable Instant than) {
    return than == null || moment.isAfter(than);
  }
}
