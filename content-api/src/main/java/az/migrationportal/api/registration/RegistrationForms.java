package az.migrationportal.api.registration;

import az.migrationportal.api.form.FormBody;
import az.migrationportal.api.form.OwnSite;
import az.migrationportal.registration.draft.BeginRegistration;
import az.migrationportal.registration.draft.Draft;
import az.migrationportal.registration.draft.Drafts;
import az.migrationportal.registration.draft.EntryCheck;
import az.migrationportal.registration.draft.ResumeDraft;
import az.migrationportal.registration.draft.SaveStep;
import az.migrationportal.registration.draft.SendResumeLink;
import az.migrationportal.registration.draft.Step;
import az.migrationportal.registration.draft.UnknownDraft;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.registrant.Register;
import az.migrationportal.registration.rhythm.Periods;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import az.migrationportal.registration.verification.ProveAddress;
import az.migrationportal.registration.verification.RequestCode;
import az.migrationportal.registration.verification.Visits;
import az.migrationportal.registration.verification.WrongCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The forms of the pages of registering: the same acts, each answered with the next page. */
@Path("registration/form")
@ApplicationScoped
@Consumes(FormAnswers.FORM)
public class RegistrationForms {
  private static final String MEND = "?mend=yes";

  @Inject BeginRegistration begin;
  @Inject SaveStep saveStep;
  @Inject SendResumeLink sendLink;
  @Inject ResumeDraft resume;
  @Inject RequestCode requestCode;
  @Inject ProveAddress proveAddress;
  @Inject Register register;
  @Inject Drafts drafts;
  @Inject Visits visits;
  @Inject PersonalAnswers personal;
  @Inject OwnSite ownSite;
  @Inject Clock clock;

  /** Begins, or goes on with what this browser has begun. */
  @POST
  @Path("begin")
  @Operation(hidden = true)
  public Response begin(
      InputStream body, @Context HttpServletRequest request, @Context HttpHeaders headers) {
    return form(body, headers).answered(locale -> begun(locale, request, headers));
  }

  private Response begun(ReaderLocale locale, HttpServletRequest request, HttpHeaders headers) {
    String about = page(locale, "about");
    Optional<SecretToken> session = PersonalAnswers.sessionIfAny(headers);
    if (session.flatMap(drafts::find).isPresent()) {
      return PersonalAnswers.seeOther(about);
    }
    if (isOwner(headers)) {
      return PersonalAnswers.seeOther(RegistrationAddress.myRecord(locale));
    }
    return with(begin.execute(locale, request.getRemoteAddr()), about);
  }

  /** Keeps a step and leads on, or back to what is to be mended. */
  @POST
  @Path("step/{step}")
  @Operation(hidden = true)
  public Response step(
      @PathParam("step") String name,
      InputStream body,
      @Context HttpServletRequest request,
      @Context HttpHeaders headers) {
    FormAnswers form = form(body, headers);
    Step step = Step.of(name).orElseThrow(UnknownDraft::new);
    return answered(
        form,
        headers,
        locale -> {
          try {
            Draft draft =
                saveStep.execute(PersonalAnswers.session(headers), step, entries(form.body()));
            return PersonalAnswers.seeOther(
                next(draft, step, form.body(), locale, request, headers));
          } catch (InvalidEntries e) {
            return PersonalAnswers.seeOther(
                page(locale, step.id()) + "?refused=" + e.violations().get(0).rule());
          }
        });
  }

  private String next(
      Draft draft,
      Step step,
      FormBody body,
      ReaderLocale locale,
      HttpServletRequest request,
      HttpHeaders headers) {
    String go = body.field("go").orElse("");
    if (go.equals("more")) {
      return page(locale, step.id()) + "?more=yes#more";
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), Periods.ZONE);
    EntryCheck check = new EntryCheck(draft.entries(), today, personal.abroad());
    if (!check.faults(step).isEmpty()) {
      return page(locale, step.id()) + MEND;
    }
    return switch (step) {
      case ABOUT -> page(locale, "household");
      case HOUSEHOLD -> page(locale, "place");
      case PLACE -> page(locale, "contact");
      case CONTACT -> {
        if (draft.proved()) {
          yield page(locale, "check");
        }
        requestCode.execute(
            PersonalAnswers.session(headers),
            check.address().orElseThrow(),
            locale,
            request.getRemoteAddr());
        yield page(locale, "code");
      }
    };
  }

  /** Mails a link to go on with. */
  @POST
  @Path("link")
  @Operation(hidden = true)
  public Response link(
      InputStream body, @Context HttpServletRequest request, @Context HttpHeaders headers) {
    FormAnswers form = form(body, headers);
    return answered(
        form,
        headers,
        locale -> {
          Optional<MailAddress> address = form.body().field("address").flatMap(MailAddress::of);
          if (address.isEmpty()) {
            String back = form.body().field("step").flatMap(Step::of).map(Step::id).orElse("about");
            return PersonalAnswers.seeOther(page(locale, back) + "?link=mend#link");
          }
          sendLink.execute(
              PersonalAnswers.session(headers), address.get(), locale, request.getRemoteAddr());
          return PersonalAnswers.seeOther(page(locale, "sent"));
        });
  }

  /** Goes on by the link of a mail. */
  @POST
  @Path("resume/{token}")
  @Operation(hidden = true)
  public Response resume(
      @PathParam("token") String segment, InputStream body, @Context HttpHeaders headers) {
    return answered(
        form(body, headers),
        headers,
        locale ->
            with(
                resume.execute(SecretToken.of(segment).orElseThrow(UnknownDraft::new)),
                page(locale, "about")));
  }

  /** Sends another code to the address of the draft. */
  @POST
  @Path("code")
  @Operation(hidden = true)
  public Response code(
      InputStream body, @Context HttpServletRequest request, @Context HttpHeaders headers) {
    return answered(
        form(body, headers),
        headers,
        locale -> {
          SecretToken session = PersonalAnswers.session(headers);
          Draft draft = drafts.find(session).orElseThrow(NotSignedIn::new);
          Optional<MailAddress> address = draft.entries().find("email").flatMap(MailAddress::of);
          if (address.isEmpty()) {
            return PersonalAnswers.seeOther(page(locale, "contact") + MEND);
          }
          requestCode.execute(session, address.get(), locale, request.getRemoteAddr());
          return PersonalAnswers.seeOther(page(locale, "code") + "?again=yes");
        });
  }

  /** Takes a code that proves the address of the draft. */
  @POST
  @Path("prove")
  @Operation(hidden = true)
  public Response prove(
      InputStream body, @Context HttpServletRequest request, @Context HttpHeaders headers) {
    FormAnswers form = form(body, headers);
    return answered(
        form,
        headers,
        locale -> {
          SecretToken session = PersonalAnswers.session(headers);
          try {
            proveAddress.execute(
                session, form.body().field("code").orElse(""), request.getRemoteAddr());
          } catch (WrongCode e) {
            // The button was pressed twice: the first time has proved it.
            if (drafts.find(session).filter(Draft::proved).isEmpty()) {
              return PersonalAnswers.seeOther(page(locale, "code") + MEND);
            }
          }
          return PersonalAnswers.seeOther(page(locale, "check"));
        });
  }

  /** Sends the form: the one step that faults stop. */
  @POST
  @Path("send")
  @Operation(hidden = true)
  public Response send(InputStream body, @Context HttpHeaders headers) {
    return answered(
        form(body, headers),
        headers,
        locale -> {
          try {
            boolean already =
                register.execute(PersonalAnswers.session(headers), personal.abroad()).already();
            return PersonalAnswers.seeOther(
                RegistrationAddress.myRecord(locale) + (already ? "?there=yes" : "?new=yes"));
          } catch (InvalidEntries e) {
            return PersonalAnswers.seeOther(page(locale, "check") + MEND);
          }
        });
  }

  /** Who has sent the form already, from another tab or by the back button, sees their record. */
  private Response answered(
      FormAnswers form, HttpHeaders headers, Function<ReaderLocale, Response> act) {
    return form.answered(
        locale -> {
          try {
            return act.apply(locale);
          } catch (NotSignedIn e) {
            if (isOwner(headers)) {
              return PersonalAnswers.seeOther(RegistrationAddress.myRecord(locale) + "?there=yes");
            }
            throw e;
          }
        });
  }

  private boolean isOwner(HttpHeaders headers) {
    return PersonalAnswers.sessionIfAny(headers)
        .flatMap(visits::find)
        .filter(visit -> visit.registration().isPresent())
        .isPresent();
  }

  private FormAnswers form(InputStream body, HttpHeaders headers) {
    ownSite.require(headers);
    return FormAnswers.read(body, headers);
  }

  private Response with(SecretToken session, String address) {
    return personal.with(Response.seeOther(URI.create(address)), session).build();
  }

  private static String page(ReaderLocale locale, String page) {
    return RegistrationAddress.register(locale, page);
  }

  /** What was typed, without what the form itself needs. */
  static Map<String, String> entries(FormBody body) {
    Map<String, String> entries = new HashMap<>(body.below(""));
    entries.keySet().removeAll(Set.of("locale", "go"));
    return entries;
  }
}
