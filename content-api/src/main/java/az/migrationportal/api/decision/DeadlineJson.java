package az.migrationportal.api.decision;

import az.migrationportal.api.delivery.FactJson;
import az.migrationportal.content.deadline.Deadline;
import az.migrationportal.content.deadline.DeadlineQuestion;
import az.migrationportal.content.deadline.EventKind;
import az.migrationportal.content.deadline.Holiday;
import az.migrationportal.content.deadline.WorkCalendar;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.markup.MarkupRendering;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Deadlines as programs get them. */
final class DeadlineJson {
  private final MarkupRendering markup;
  private final FactJson facts;
  private final ContentLocale locale;
  private final WorkCalendar calendar;

  DeadlineJson(
      MarkupRendering markup, FactJson facts, ContentLocale locale, WorkCalendar calendar) {
    this.markup = markup;
    this.facts = facts;
    this.locale = locale;
    this.calendar = calendar;
  }

  JsonObject of(DeadlineQuestion question, List<Deadline> deadlines, List<EventKind> events) {
    JsonObjectBuilder dates = Json.createObjectBuilder();
    new TreeMap<>(question.dates()).forEach((event, day) -> dates.add(event, day.toString()));
    JsonArrayBuilder counted = Json.createArrayBuilder();
    deadlines.forEach(deadline -> counted.add(deadline(deadline)));
    JsonArrayBuilder kinds = Json.createArrayBuilder();
    events.forEach(
        event ->
            kinds.add(
                Json.createObjectBuilder()
                    .add("key", event.key())
                    .add("text", text(event.text()))));
    return Json.createObjectBuilder()
        .add("locale", locale.tag())
        .add("dates", dates)
        .add("deadlines", counted)
        .add("events", kinds)
        .build();
  }

  private JsonObjectBuilder deadline(Deadline deadline) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("key", deadline.rule().key())
            .add("event", deadline.rule().event())
            .add("eventDay", deadline.event().toString())
            .add("day", deadline.day().toString())
            .add("workingDay", calendar.isWorkingDay(deadline.day()))
            .add("actBy", deadline.actBy().toString());
    calendar
        .holiday(deadline.day())
        .map(Holiday::name)
        .ifPresent(name -> json.add("holiday", text(name)));
    json.add("certain", deadline.certain())
        .add("optional", deadline.rule().optional())
        .add("title", markup.plain(text(deadline.rule().title())))
        .add("text", markup.document(text(deadline.rule().text())).text())
        .add("html", markup.inline(text(deadline.rule().text())))
        .add("item", deadline.rule().item());
    FactValue value = deadline.value();
    if (value != null) {
      json.add("legalBasis", facts.legal(value.legalBasis()))
          .add("sources", Json.createArrayBuilder(value.sources()))
          .add("verifiedOn", value.verifiedOn().toString())
          .add("confidence", value.confidence().word());
    }
    return json;
  }

  private String text(Map<ContentLocale, String> texts) {
    return texts.getOrDefault(locale, "");
  }
}
