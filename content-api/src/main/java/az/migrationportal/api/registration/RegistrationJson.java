package az.migrationportal.api.registration;

import az.migrationportal.api.paper.WholeRecord;
import az.migrationportal.content.json.Json;
import az.migrationportal.registration.asked.OwnEnquiry;
import az.migrationportal.registration.coverage.CountryCoverage;
import az.migrationportal.registration.draft.Draft;
import az.migrationportal.registration.draft.EntryCheck;
import az.migrationportal.registration.draft.Step;
import az.migrationportal.registration.forgetting.Receipt;
import az.migrationportal.registration.household.Member;
import az.migrationportal.registration.identity.SeenDocument;
import az.migrationportal.registration.recipient.CrisisAnswer;
import az.migrationportal.registration.recipient.ReceivedMessage;
import az.migrationportal.registration.registrant.MyRecord;
import az.migrationportal.registration.reminder.Reminder;
import az.migrationportal.registration.rhythm.Rhythm;
import az.migrationportal.registration.stay.Stay;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Registrations as programs get them. */
final class RegistrationJson {
  private RegistrationJson() {}

  static String draft(Draft draft, EntryCheck check) {
    JsonObjectBuilder entries = Json.createObjectBuilder();
    new TreeMap<>(draft.entries().typed()).forEach(entries::add);
    JsonArrayBuilder faults = Json.createArrayBuilder();
    for (Step step : Step.all()) {
      check
          .faults(step)
          .forEach(
              fault ->
                  faults.add(
                      Json.createObjectBuilder()
                          .add("step", step.id())
                          .add("entry", fault.field())
                          .add("rule", fault.rule())));
    }
    return Json.createObjectBuilder()
        .add("locale", draft.locale().tag())
        .add("entries", entries)
        .add("faults", faults)
        .add("proved", draft.proved())
        .add("savedAt", draft.savedAt().toString())
        .add("endsAt", draft.endsAt().toString())
        .build()
        .toString();
  }

  static String record(WholeRecord whole, LocalDate today) {
    MyRecord record = whole.record();
    Rhythm rhythm = record.rhythm();
    JsonArrayBuilder household = Json.createArrayBuilder();
    record.household().forEach(member -> household.add(member(member)));
    JsonArrayBuilder stays = Json.createArrayBuilder();
    record.stays().forEach(stay -> stays.add(stay(stay)));
    JsonArrayBuilder consents = Json.createArrayBuilder();
    record
        .consents()
        .forEach(
            consent -> {
              JsonObjectBuilder json =
                  Json.createObjectBuilder()
                      .add("purpose", consent.purpose().id())
                      .add("words", consent.words())
                      .add("givenAt", consent.givenAt().toString());
              add(json, "withdrawnAt", consent.withdrawnAt());
              consents.add(json);
            });
    JsonArrayBuilder accesses = Json.createArrayBuilder();
    record
        .accesses()
        .forEach(
            access ->
                accesses.add(
                    Json.createObjectBuilder()
                        .add("at", access.at().toString())
                        .add("mission", access.mission())
                        .add("role", access.role())
                        .add("what", access.what())
                        .add("kind", access.kind())
                        .add("reason", access.reason())));
    JsonArrayBuilder seen = Json.createArrayBuilder();
    record.seen().forEach(document -> seen.add(seen(document)));
    JsonObjectBuilder moving = Json.createObjectBuilder();
    new TreeMap<>(record.moving().typed()).forEach(moving::add);
    JsonObjectBuilder changing = Json.createObjectBuilder();
    new TreeMap<>(record.changing().typed()).forEach(changing::add);
    JsonArrayBuilder changes = Json.createArrayBuilder();
    record
        .changes()
        .forEach(
            change ->
                changes.add(
                    Json.createObjectBuilder()
                        .add("at", change.at().toString())
                        .add("kind", change.kind().id())));
    JsonArrayBuilder told = Json.createArrayBuilder();
    whole.reminders().forEach(reminder -> told.add(reminder(reminder)));
    JsonArrayBuilder passkeys = Json.createArrayBuilder();
    whole.passkeys().forEach(passkey -> passkeys.add(PasskeyJson.card(passkey)));
    JsonArrayBuilder enquiries = Json.createArrayBuilder();
    whole.enquiries().forEach(enquiry -> enquiries.add(enquiry(enquiry)));
    JsonArrayBuilder messages = Json.createArrayBuilder();
    whole.messages().forEach(message -> messages.add(message(message)));
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("number", record.number())
            .add("locale", record.locale().tag())
            .add("person", person(record))
            .add("email", record.contact().email())
            .add("phone", record.contact().phone())
            .add("household", household)
            .add("stays", stays)
            .add("consents", consents)
            .add("accesses", accesses)
            .add("documents", DocumentJson.cards(whole.documents()))
            .add("seenDocuments", seen)
            .add("moving", moving)
            .add("changing", changing)
            .add("reminders", told)
            .add("messages", messages)
            .add("changes", changes)
            .add("passkeys", passkeys)
            .add("enquiries", enquiries)
            .add("version", record.version())
            .add("registeredAt", record.registeredAt().toString())
            .add("answeredOn", rhythm.answeredOn().toString())
            .add("askOn", rhythm.askOn().toString())
            .add("expiresOn", rhythm.expiresOn().toString())
            .add("erasedOn", rhythm.erasedOn().toString());
    add(json, "identityLinkedAt", whole.linkedAt());
    add(json, "secondStepSince", whole.secondStepSince());
    add(json, "homeOn", record.homeOn());
    if (record.homeOn() == null) {
      json.add("freshness", rhythm.on(today).id());
    }
    return json.build().toString();
  }

  static JsonObjectBuilder reminder(Reminder reminder) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", reminder.id())
            .add("kind", reminder.kind().id())
            .add("day", reminder.day().toString())
            .add("lead", reminder.lead().id())
            .add("dueOn", reminder.dueOn().toString());
    add(json, "toldAt", reminder.toldAt());
    return json;
  }

  private static JsonObjectBuilder message(ReceivedMessage message) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("number", message.number())
            .add("sentAt", message.sentAt().toString())
            .add("mission", message.mission())
            .add("locale", message.locale().tag())
            .add("subject", message.subject())
            .add("text", message.text());
    CrisisAnswer answer = message.answer();
    if (answer != null) {
      json.add("answer", answer.id())
          .add("words", message.help().words())
          .add("phone", message.help().phone());
    }
    add(json, "answeredAt", message.answeredAt());
    return json;
  }

  private static JsonObjectBuilder enquiry(OwnEnquiry enquiry) {
    return Json.createObjectBuilder()
        .add("number", enquiry.number())
        .add("topic", enquiry.topic().key())
        .add("askedAt", enquiry.askedAt().toString())
        .add("state", enquiry.state().name().toLowerCase(Locale.ROOT))
        .add("unseen", enquiry.unseen());
  }

  private static JsonObjectBuilder seen(SeenDocument document) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("kind", document.kind().id())
            .add("seenOn", document.seenOn().toString())
            .add("notedAt", document.notedAt().toString())
            .add("mission", document.mission())
            .add("counts", document.counts());
    if (document.revokedAt() != null) {
      add(json, "revokedAt", document.revokedAt());
      json.add("revokedBy", document.revokedBy()).add("revokedReason", document.revokedReason());
    }
    return json;
  }

  private static JsonObjectBuilder person(MyRecord record) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("given", record.person().given())
            .add("family", record.person().family())
            .add("born", record.person().born().toString());
    add(json, "passport", record.person().passport());
    add(json, "passportEnds", record.person().passportEnds());
    return json;
  }

  private static JsonObjectBuilder member(Member member) {
    return Json.createObjectBuilder()
        .add("relation", member.relation().id())
        .add("given", member.given())
        .add("family", member.family())
        .add("born", member.born().toString())
        .add("citizen", member.citizen());
  }

  private static JsonObjectBuilder stay(Stay stay) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("country", stay.country())
            .add("kind", stay.kind().id())
            .add("purpose", stay.purpose().id())
            .add("region", stay.region())
            .add("city", stay.city())
            .add("street", stay.street())
            .add("since", stay.since().toString());
    add(json, "until", stay.until());
    add(json, "endedOn", stay.endedOn());
    return json;
  }

  static String receipt(Receipt receipt) {
    return Json.createObjectBuilder()
        .add("number", receipt.number())
        .add("erasedOn", receipt.erasedOn().toString())
        .add("cause", receipt.cause().id())
        .build()
        .toString();
  }

  static JsonObjectBuilder coverage(CountryCoverage country) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("country", country.country());
    add(json, "fresh", country.fresh());
    add(json, "ageing", country.ageing());
    add(json, "expired", country.expired());
    return json;
  }

  private static void add(JsonObjectBuilder json, String name, OptionalLong count) {
    count.ifPresent(number -> json.add(name, number));
  }

  private static void add(JsonObjectBuilder json, String name, @Nullable Object value) {
    if (value != null) {
      json.add(name, value.toString());
    }
  }
}
