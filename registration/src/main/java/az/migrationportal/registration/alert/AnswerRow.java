package az.migrationportal.registration.alert;

import az.migrationportal.registration.json.Json;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.store.Row;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A saved answer as its row has it, still sealed. */
final class AnswerRow {
  static final String ANSWERS = "saved_answer.answers";
  static final String OUTCOME = "saved_answer.outcome";
  static final String ADDRESS = "saved_answer.address";
  static final String ENTRY = "alert_entry.sealed";

  /** What to select, from {@code saved_answer a join data_key k}. */
  static final String SELECT =
      "select a.id, a.data_key, k.name, k.wrapped, a.decision, a.locale, a.answers, a.outcome,"
          + " a.address, a.confirm_by, a.confirmed_at, a.saved_at, a.kept_until, a.changes"
          + " from saved_answer a join data_key k on k.id = a.data_key ";

  private final long id;
  private final long keyId;
  private final byte[] name;
  private final byte[] wrapped;
  private final String decision;
  private final ReaderLocale locale;
  private final byte[] answers;
  private final byte[] outcome;
  private final byte @Nullable [] address;
  private final boolean confirmed;
  private final @Nullable Instant confirmBy;
  private final Instant savedAt;
  private final LocalDate keptUntil;
  private final int changes;

  private AnswerRow(Row row) throws SQLException {
    id = row.number("id");
    keyId = row.number("data_key");
    name = row.bytes("name");
    wrapped = row.bytes("wrapped");
    decision = row.text("decision");
    locale = ReaderLocale.ofTag(row.text("locale")).orElseThrow();
    answers = row.bytes("answers");
    outcome = row.bytes("outcome");
    address = row.bytesIfAny("address");
    confirmed = row.momentIfAny("confirmed_at") != null;
    confirmBy = row.momentIfAny("confirm_by");
    savedAt = row.moment("saved_at");
    keptUntil = row.day("kept_until");
    changes = (int) row.number("changes");
  }

  static AnswerRow of(Row row) throws SQLException {
    return new AnswerRow(row);
  }

  static String json(Map<String, String> answers) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    answers.forEach(json::add);
    return json.build().toString();
  }

  long id() {
    return id;
  }

  long keyId() {
    return keyId;
  }

  byte[] name() {
    return name.clone();
  }

  String decision() {
    return decision;
  }

  ReaderLocale locale() {
    return locale;
  }

  Instant savedAt() {
    return savedAt;
  }

  LocalDate keptUntil() {
    return keptUntil;
  }

  int changes() {
    return changes;
  }

  DataKey key(DataKeys keys) {
    return keys.open(keyId, name, wrapped);
  }

  Map<String, String> answers(DataKey key) {
    JsonObject json = KnownOutcome.object(key.open(answers, ANSWERS));
    Map<String, String> given = new LinkedHashMap<>();
    json.keySet().forEach(question -> given.put(question, json.getString(question)));
    return given;
  }

  KnownOutcome outcome(DataKey key) {
    return KnownOutcome.of(KnownOutcome.object(key.open(outcome, OUTCOME)));
  }

  /** Where changes are told; null where nobody confirmed. */
  @Nullable MailAddress told(DataKey key) {
    byte[] sealed = address;
    return sealed == null || !confirmed
        ? null
        : MailAddress.of(key.open(sealed, ADDRESS)).orElse(null);
  }

  /** An address that nobody confirmed in time counts as none, whether it is erased yet or not. */
  MailState mail(Instant now) {
    if (address == null) {
      return MailState.NONE;
    }
    Instant by = confirmBy;
    if (confirmed) {
      return MailState.CONFIRMED;
    }
    return by != null && by.isAfter(now) ? MailState.WAITING : MailState.NONE;
  }
}
