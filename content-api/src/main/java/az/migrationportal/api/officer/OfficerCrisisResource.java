package az.migrationportal.api.officer;

import az.migrationportal.api.form.FormBody;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Country;
import az.migrationportal.registration.crisis.CrisisNumber;
import az.migrationportal.registration.crisis.CrisisWords;
import az.migrationportal.registration.crisis.DiscardCrisisMessage;
import az.migrationportal.registration.crisis.PrepareCrisisMessage;
import az.migrationportal.registration.crisis.RehearseCrisisMessage;
import az.migrationportal.registration.crisis.SaveCrisisMessage;
import az.migrationportal.registration.crisis.SendCrisisMessage;
import az.migrationportal.registration.crisis.StaleCrisisMessage;
import az.migrationportal.registration.crisis.UnknownCrisisMessage;
import az.migrationportal.registration.desk.FormKind;
import az.migrationportal.registration.desk.KeptForms;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerAddress;
import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.refusal.InvalidEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What officers do with messages to the registrants of a country in an emergency. */
@Path("officer/crisis")
@ApplicationScoped
@Consumes("application/x-www-form-urlencoded")
public class OfficerCrisisResource {
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");
  private static final String MEND = "?mend=yes";

  @Inject OfficerDesk desk;
  @Inject KeptForms forms;
  @Inject Countries countries;
  @Inject PrepareCrisisMessage prepare;
  @Inject SaveCrisisMessage save;
  @Inject RehearseCrisisMessage rehearse;
  @Inject SendCrisisMessage send;
  @Inject DiscardCrisisMessage discard;

  /** Begins a draft for a country. */
  @POST
  @Path("form")
  @Operation(hidden = true)
  public Response begin(InputStream body, @Context HttpHeaders headers) {
    return desk.perform(
        body,
        headers,
        "crisis",
        (officer, form, locale) ->
            page(locale, prepare.execute(officer, form.field("country").orElse(""), abroad())));
  }

  /** One of {@code save}, {@code rehearse}, {@code send}, {@code discard}. */
  @POST
  @Path("{number}/{act}")
  @Operation(hidden = true)
  public Response act(
      @PathParam("number") String segment,
      @PathParam("act") String act,
      InputStream body,
      @Context HttpHeaders headers) {
    String number = CrisisNumber.of(segment).orElse("");
    return desk.perform(
        body,
        headers,
        number.isEmpty() ? "unknown" : "crisis/" + number,
        (officer, form, locale) ->
            switch (act) {
              case "save" -> saved(officer, number, form, locale);
              case "rehearse" -> rehearsed(officer, number, form, locale);
              case "send" -> sent(officer, number, form, locale);
              case "discard" -> {
                discard.execute(officer, number);
                yield OfficerAddress.below(locale, "crisis");
              }
              default -> throw new UnknownCrisisMessage();
            });
  }

  /** Words that a colleague was faster with come back as typed. */
  private String saved(Officer officer, String number, FormBody form, ReaderLocale locale) {
    Map<String, String> typed = new HashMap<>();
    for (ReaderLocale language : ReaderLocale.values()) {
      for (String name :
          new String[] {CrisisWords.subjectName(language), CrisisWords.textName(language)}) {
        typed.put(name, form.exactly(name));
      }
    }
    CrisisWords words = CrisisWords.of(typed);
    String page = page(locale, number);
    try {
      save.execute(officer, number, count(form), words);
    } catch (StaleCrisisMessage e) {
      return OfficerDesk.problem(page, e.rule()) + kept(officer, typed);
    }
    return page + (words.faults().isEmpty() ? "?done=saved" : MEND);
  }

  private String rehearsed(Officer officer, String number, FormBody form, ReaderLocale locale) {
    String page = page(locale, number);
    String address = form.field("address").orElse("");
    try {
      rehearse.execute(officer, number, address);
    } catch (InvalidEntries e) {
      EntryViolation first = e.violations().get(0);
      return first.field().equals("address")
          ? OfficerDesk.problem(page, first.rule()) + kept(officer, Map.of("address", address))
          : page + MEND;
    }
    return page + "?done=rehearsed";
  }

  private String sent(Officer officer, String number, FormBody form, ReaderLocale locale) {
    String page = page(locale, number);
    if (form.field("sure").isEmpty()) {
      return OfficerDesk.problem(page, "crisis-unsure");
    }
    try {
      send.execute(officer, number, count(form));
    } catch (InvalidEntries e) {
      EntryViolation first = e.violations().get(0);
      return first.field().equals("send") ? OfficerDesk.problem(page, first.rule()) : page + MEND;
    }
    return page + "?done=sent";
  }

  private String kept(Officer officer, Map<String, String> typed) {
    return "&kept=" + forms.keep(officer, FormKind.CRISIS, typed).value();
  }

  private Set<String> abroad() {
    return countries.all().stream()
        .map(Country::iso2)
        .filter(code -> !code.equals("AZ"))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String page(ReaderLocale locale, String number) {
    return OfficerAddress.below(locale, "crisis/" + number);
  }

  private static int count(FormBody form) {
    return form.field("version")
        .filter(text -> COUNT.matcher(text).matches())
        .map(Integer::valueOf)
        .orElse(0);
  }
}
