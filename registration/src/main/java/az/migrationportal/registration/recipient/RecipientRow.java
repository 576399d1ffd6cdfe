package az.migrationportal.registration.recipient;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.store.Row;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One recipient of one message whose letter was put, still sealed. */
final class RecipientRow {
  static final String SELECT =
      "select c.message, c.registration, c.name, c.locale, c.answer, c.answered_at, c.help, c.typed"
          + " from crisis_recipient c where c.put_at is not null and ";

  private final long message;
  private final long registration;
  private final byte[] name;
  private final ReaderLocale locale;
  private final @Nullable CrisisAnswer answer;
  private final @Nullable Instant answeredAt;
  private final byte @Nullable [] help;
  private final byte @Nullable [] typed;

  RecipientRow(Row row) throws SQLException {
    message = row.number("message");
    registration = row.number("registration");
    name = row.bytes("name");
    locale = ReaderLocale.ofTag(row.text("locale")).orElseThrow();
    String answered = row.textIfAny("answer");
    answer = answered == null ? null : CrisisAnswer.valueOf(answered);
    answeredAt = row.momentIfAny("answered_at");
    help = row.bytesIfAny("help");
    typed = row.bytesIfAny("typed");
  }

  long message() {
    return message;
  }

  long registration() {
    return registration;
  }

  byte[] name() {
    return name.clone();
  }

  ReaderLocale locale() {
    return locale;
  }

  @Nullable CrisisAnswer answer() {
    return answer;
  }

  @Nullable Instant answeredAt() {
    return answeredAt;
  }

  byte @Nullable [] help() {
    return help == null ? null : help.clone();
  }

  byte @Nullable [] typed() {
    return typed == null ? null : typed.clone();
  }
}
