package az.migrationportal.api.decision;

import az.migrationportal.api.answer.DeliveryResponses;
import az.migrationportal.api.answer.Representation;
import az.migrationportal.api.delivery.FactJson;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.DeclaredParameters;
import az.migrationportal.api.request.OwnParameters;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.deadline.CalendarText;
import az.migrationportal.content.deadline.Deadline;
import az.migrationportal.content.deadline.DeadlineQuestion;
import az.migrationportal.content.deadline.Deadlines;
import az.migrationportal.content.deadline.EventKind;
import az.migrationportal.content.decision.wording.PublishedLinks;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.markup.MarkupRendering;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.wording.FactText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Deadlines from a reader's own dates. */
@Path("deadlines")
@ApplicationScoped
@Tag(name = "Decisions")
public class DeadlinesResource {
  private static final List<String> OWN = List.of("locale", "nationality", "stay");
  private static final int LONGEST_STAY = 3650;

  @Inject Deadlines deadlines;
  @Inject Countries countries;
  @Inject PublishedItems items;
  @Inject FactText words;
  @Inject BakuDay day;
  @Inject Clock clock;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @OwnParameters
  @Operation(
      operationId = "countDeadlines",
      summary = "Deadlines counted from a reader's own dates",
      description =
          "One query parameter per event (`events` lists them), besides `locale`, `nationality` (ISO"
              + " code) and `stay` in days. `actBy` is the last working day on or before the deadline."
              + " `certain` is false where holidays matter that the Cabinet has not set yet.")
  @APIResponse(responseCode = "200", ref = "Deadlines")
  @APIResponse(responseCode = "304", ref = "NotModified")
  public Response json(@Context UriInfo address, @Context HttpHeaders request) {
    Map<String, List<String>> query = address.getQueryParameters();
    DeadlineQuestion question = question(query);
    ContentLocale locale = Parameter.locale(first(query, "locale"));
    DeadlineJson json =
        new DeadlineJson(
            markup(locale), new FactJson(words, day.today()), locale, deadlines.calendar());
    return DeliveryResponses.of(
        Representation.of(
            json.of(question, deadlines.of(question), deadlines.events()), locale.tag()),
        request);
  }

  @GET
  @Path("calendar.ics")
  @Produces("text/calendar")
  @OwnParameters
  @Operation(
      operationId = "exportDeadlines",
      summary = "The same as a calendar file (RFC 5545)",
      description =
          "Each deadline is an event of a whole day, in the language asked for; calendars take it in as it is.")
  @APIResponse(responseCode = "200", ref = "Calendar")
  public Response calendar(@Context UriInfo address) {
    Map<String, List<String>> query = address.getQueryParameters();
    DeadlineQuestion question = question(query);
    ContentLocale locale = Parameter.locale(first(query, "locale"));
    MarkupRendering markup = markup(locale);
    List<CalendarText.Entry> entries =
        deadlines.of(question).stream().map(found -> entry(found, markup, locale)).toList();
    String name =
        locale == ContentLocale.RU
            ? "Мои сроки"
            : locale == ContentLocale.AZ ? "Müddətlərim" : "My deadlines";
    return Response.ok(
            CalendarText.of(
                name, locale.tag(), clock.instant().truncatedTo(ChronoUnit.SECONDS), entries))
        .type("text/calendar;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"deadlines.ics\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.tag())
        .build();
  }

  private CalendarText.Entry entry(
      Deadline deadline, MarkupRendering markup, ContentLocale locale) {
    return new CalendarText.Entry(
        deadline.rule().key() + "-" + deadline.day(),
        deadline.day(),
        markup.plain(deadline.rule().title().getOrDefault(locale, "")),
        markup.document(deadline.rule().text().getOrDefault(locale, "")).text(),
        "");
  }

  private MarkupRendering markup(ContentLocale locale) {
    return new MarkupRendering(
        words, locale, day.today(), new PublishedLinks(items, countries, locale));
  }

  private DeadlineQuestion question(Map<String, List<String>> query) {
    List<String> events = deadlines.events().stream().map(EventKind::key).toList();
    DeclaredParameters.check(query, Stream.concat(OWN.stream(), events.stream()).sorted().toList());
    Map<String, LocalDate> dates = new TreeMap<>();
    for (String event : events) {
      String value = first(query, event);
      if (value != null) {
        dates.put(event, Parameter.day(event, value, day.today()));
      }
    }
    return new DeadlineQuestion(
        dates, stay(first(query, "stay")), nationality(first(query, "nationality")));
  }

  private static @Nullable Integer stay(@Nullable String value) {
    return value == null ? null : Whole.number("stay", value, 1, LONGEST_STAY);
  }

  private String nationality(@Nullable String value) {
    if (value == null) {
      return "";
    }
    return countries
        .byIso2(value.toUpperCase(Locale.ROOT))
        .orElseThrow(
            () -> RequestRefused.invalidParameter("nationality", value, "ISO 3166-1 alpha-2"))
        .iso2();
  }

  private static @Nullable String first(Map<String, List<String>> query, String name) {
    List<String> values = query.get(name);
    return values == null || values.isEmpty() ? null : values.get(0);
  }
}
