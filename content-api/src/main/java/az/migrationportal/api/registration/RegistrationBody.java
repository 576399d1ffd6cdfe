package az.migrationportal.api.registration;

import az.migrationportal.api.problem.ProblemLanguage;
import az.migrationportal.api.request.BodyFields;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.registration.consent.ConsentPurpose;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.reminder.ReminderCheck;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bodies of JSON about a registration; all faults at once. */
final class RegistrationBody {
  private RegistrationBody() {}

  /** What somebody wants to be written to, and in which language. */
  record Letter(MailAddress address, ReaderLocale locale) {}

  static ReaderLocale locale(@Nullable JsonBody body, HttpHeaders headers) {
    BodyFields fields = (body == null ? new JsonBody(null) : body).fieldsIfAny();
    ReaderLocale locale = locale(fields, headers);
    fields.done();
    return locale;
  }

  static Letter letter(@Nullable JsonBody body, HttpHeaders headers) {
    BodyFields fields = (body == null ? new JsonBody(null) : body).fields();
    String typed = fields.text("address");
    Optional<MailAddress> address = MailAddress.of(typed);
    if (address.isEmpty() && !typed.isEmpty()) {
      fields.fault("address", "invalid-address");
    } else if (address.isEmpty()) {
      fields.fault("address", "required");
    }
    ReaderLocale locale = locale(fields, headers);
    fields.done();
    return new Letter(address.orElseThrow(), locale);
  }

  static String code(@Nullable JsonBody body) {
    BodyFields fields = (body == null ? new JsonBody(null) : body).fields();
    String code = fields.text("code");
    fields.done();
    return code;
  }

  static Map<String, String> entries(@Nullable JsonBody body) {
    BodyFields fields = (body == null ? new JsonBody(null) : body).fields();
    JsonObject given = fields.object("entries");
    Map<String, String> entries = new HashMap<>();
    given.forEach(
        (name, value) -> {
          if (value instanceof JsonString text) {
            entries.put(name, text.getString());
          } else {
            fields.fault("entries", "wrong-kind");
          }
        });
    fields.done();
    return entries;
  }

  /** A new reminder as the entries of its form. */
  static Map<String, String> reminder(@Nullable JsonBody body) {
    BodyFields fields = (body == null ? new JsonBody(null) : body).fields();
    Map<String, String> entries = new HashMap<>();
    entries.put(ReminderCheck.PREFIX + "kind", fields.text("kind"));
    entries.put(ReminderCheck.PREFIX + "lead", fields.text("lead"));
    LocalDate day = fields.dayIfAny("day");
    if (day != null) {
      entries.put(ReminderCheck.PREFIX + "day-day", Integer.toString(day.getDayOfMonth()));
      entries.put(ReminderCheck.PREFIX + "day-month", Integer.toString(day.getMonthValue()));
      entries.put(ReminderCheck.PREFIX + "day-year", Integer.toString(day.getYear()));
    }
    fields.done();
    return entries;
  }

  static Set<ConsentPurpose> purposes(@Nullable JsonBody body) {
    BodyFields fields = (body == null ? new JsonBody(null) : body).fields();
    List<String> given = fields.texts("purposes");
    Set<ConsentPurpose> purposes = EnumSet.noneOf(ConsentPurpose.class);
    for (int i = 0; i < given.size(); i++) {
      Optional<ConsentPurpose> purpose = ConsentPurpose.of(given.get(i));
      if (purpose.isPresent()) {
        purposes.add(purpose.get());
      } else {
        fields.notAnOption("purposes/" + i, given.get(i), options());
      }
    }
    fields.done();
    return purposes;
  }

  private static String options() {
    return String.join(
        ", ", Arrays.stream(ConsentPurpose.values()).map(ConsentPurpose::id).toList());
  }

  private static ReaderLocale locale(BodyFields fields, HttpHeaders headers) {
    String tag = fields.textIfAny("locale");
    if (tag != null && ReaderLocale.ofTag(tag).isEmpty()) {
      fields.notAnOption("locale", tag, "az, en, ru");
    }
    return Optional.ofNullable(tag)
        .flatMap(ReaderLocale::ofTag)
        .orElseGet(
            () ->
                ReaderLocale.ofTag(
                        ProblemLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                            .tag())
                    .orElseThrow());
  }
}
