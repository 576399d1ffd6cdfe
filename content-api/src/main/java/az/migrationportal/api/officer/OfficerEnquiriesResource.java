package az.migrationportal.api.officer;

import az.migrationportal.api.form.FormBody;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.registration.enquiry.EnquiryNumber;
import az.migrationportal.registration.enquiry.UnknownEnquiry;
import az.migrationportal.registration.inbox.AnswerEnquiry;
import az.migrationportal.registration.inbox.AssignEnquiry;
import az.migrationportal.registration.inbox.CloseEnquiry;
import az.migrationportal.registration.inbox.KeepAnswer;
import az.migrationportal.registration.inbox.NoteInternally;
import az.migrationportal.registration.inbox.ReleaseAnswer;
import az.migrationportal.registration.inbox.StaleEnquiry;
import az.migrationportal.registration.inbox.TakeEnquiry;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerAddress;
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
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What officers do with an enquiry. */
@Path("officer/enquiries")
@ApplicationScoped
public class OfficerEnquiriesResource {
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");

  @Inject OfficerDesk desk;
  @Inject TakeEnquiry takeEnquiry;
  @Inject AssignEnquiry assignEnquiry;
  @Inject NoteInternally noteInternally;
  @Inject AnswerEnquiry answerEnquiry;
  @Inject KeepAnswer keepAnswer;
  @Inject CloseEnquiry closeEnquiry;
  @Inject ReleaseAnswer releaseAnswer;
  @Inject PublicDraft publicDraft;

  /**
   * One of {@code take}, {@code assign}, {@code note}, {@code answer}, {@code close}, {@code
   * release}.
   */
  @POST
  @Path("{number}/{act}")
  @Consumes("application/x-www-form-urlencoded")
  @Operation(hidden = true)
  public Response act(
      @PathParam("number") String segment,
      @PathParam("act") String act,
      InputStream body,
      @Context HttpHeaders headers) {
    String known = EnquiryNumber.of(segment).orElse("");
    String back = known.isEmpty() ? "unknown" : "enquiry/" + known;
    return desk.perform(
        body,
        headers,
        back,
        (officer, form, locale) -> {
          switch (act) {
            case "take" -> takeEnquiry.execute(officer, known);
            case "assign" -> assignEnquiry.execute(officer, known, form.field("to").orElse(""));
            case "note" -> noteInternally.execute(officer, known, form.exactly("note"));
            case "answer" -> answer(officer, known, form);
            case "release" -> {
              release(officer, known, form);
              return OfficerAddress.enquiry(locale, known) + "?done=yes";
            }
            case "close" -> closeEnquiry.execute(officer, known, seen(form));
            default -> throw new UnknownEnquiry();
          }
          return OfficerAddress.enquiry(locale, known);
        });
  }

  /** What cannot be sent as it is stays in the form. */
  private void answer(Officer officer, String number, FormBody form) {
    String words = form.exactly("answer");
    try {
      answerEnquiry.execute(officer, number, seen(form), words);
    } catch (StaleEnquiry | InvalidEntries e) {
      keepAnswer.execute(officer, number, words);
      throw e;
    }
  }

  /** Two databases, hence no common transaction: consent, draft, then the mark that it was used. */
  private void release(Officer officer, String number, FormBody form) {
    ReaderLocale language = releaseAnswer.language(officer, number);
    String item =
        publicDraft.of(
            ContentLocale.ofTag(language.tag()).orElseThrow(),
            form.field("title").orElse(""),
            form.field("summary").orElse(""),
            form.exactly("body"));
    releaseAnswer.execute(officer, number, item);
  }

  private static int seen(FormBody form) {
    return form.field("seen")
        .filter(text -> COUNT.matcher(text).matches())
        .map(Integer::valueOf)
        .orElse(0);
  }
}
