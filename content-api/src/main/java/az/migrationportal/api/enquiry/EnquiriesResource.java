package az.migrationportal.api.enquiry;

import az.migrationportal.api.form.FormBody;
import az.migrationportal.api.form.OwnSite;
import az.migrationportal.api.form.PersonalReply;
import az.migrationportal.api.form.SessionCookies;
import az.migrationportal.api.problem.ProblemLanguage;
import az.migrationportal.content.deadline.Deadlines;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.registration.asked.AskAsOwner;
import az.migrationportal.registration.enquiry.AddWords;
import az.migrationportal.registration.enquiry.AskEnquiry;
import az.migrationportal.registration.enquiry.EnquiryAddress;
import az.migrationportal.registration.enquiry.EnquiryEntries;
import az.migrationportal.registration.enquiry.EnquiryNumber;
import az.migrationportal.registration.enquiry.EraseEnquiry;
import az.migrationportal.registration.enquiry.JudgeAnswer;
import az.migrationportal.registration.enquiry.KeepDraft;
import az.migrationportal.registration.enquiry.TooManyEnquiries;
import az.migrationportal.registration.enquiry.UnknownEnquiry;
import az.migrationportal.registration.enquiry.WorkDays;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.token.SessionCookie;
import az.migrationportal.registration.verification.NotSignedIn;
import az.migrationportal.registration.verification.Visits;
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
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The forms of asking and of an enquiry's page; each leads back to a page. */
@Path("enquiries")
@ApplicationScoped
public class EnquiriesResource {
  private static final String FORM = "application/x-www-form-urlencoded";

  /** Room for a text far longer than allowed, so that it is given back instead of lost. */
  private static final int MOST_BYTES = 256 * 1024;

  @Inject Deadlines deadlines;
  @Inject Countries countries;
  @Inject OwnSite ownSite;
  @Inject AskEnquiry askEnquiry;
  @Inject AskAsOwner askAsOwner;
  @Inject Visits visits;
  @Inject KeepDraft keepDraft;
  @Inject AddWords addWords;
  @Inject JudgeAnswer judgeAnswer;
  @Inject EraseEnquiry eraseEnquiry;

  /** The form for a question. What cannot be taken comes back filled in. */
  @POST
  @Path("form")
  @Consumes(FORM)
  @Operation(hidden = true)
  public Response ask(
      InputStream body, @Context HttpServletRequest request, @Context HttpHeaders headers) {
    ownSite.require(headers);
    FormBody form = FormBody.read(body, MOST_BYTES);
    ReaderLocale locale = language(form, headers);
    SecretToken key = form.field("form").flatMap(SecretToken::of).orElseGet(SecretToken::random);
    EnquiryEntries entries = entries(form, locale);
    Optional<SecretToken> owner = owner(headers);
    boolean own = form.field("own").isPresent();
    return answered(
        locale,
        () -> {
          try {
            return owner.isPresent() && own
                ? asOwner(owner.get(), key, entries, locale, request.getRemoteAddr())
                : plainly(key, entries, locale, request.getRemoteAddr());
          } catch (InvalidEntries e) {
            keepDraft.execute(key, entries, request.getRemoteAddr());
            return EnquiryAddress.draft(locale, key) + (owner.isPresent() && !own ? "?own=no" : "");
          }
        });
  }

  private String asOwner(
      SecretToken session,
      SecretToken key,
      EnquiryEntries entries,
      ReaderLocale locale,
      String network) {
    try {
      String number = askAsOwner.execute(session, key, entries, workDays(), network).number();
      return RegistrationAddress.myRecord(locale, "question/" + number);
    } catch (NotSignedIn e) {
      // Signed out in another window at this moment: the question is not lost.
      return plainly(key, entries, locale, network);
    }
  }

  private String plainly(
      SecretToken key, EnquiryEntries entries, ReaderLocale locale, String network) {
    return EnquiryAddress.page(
        locale, askEnquiry.execute(key, entries, workDays(), network).token());
  }

  /** The session of whoever is signed in to their record. */
  private Optional<SecretToken> owner(HttpHeaders headers) {
    return SessionCookies.session(SessionCookie.REGISTRANT, headers)
        .filter(
            session ->
                visits.find(session).filter(visit -> visit.registration().isPresent()).isPresent());
  }

  /** The forms of the page: {@code add}, {@code helped}, {@code unhelped}, {@code erase}. */
  @POST
  @Path("{token}/form")
  @Consumes(FORM)
  @Operation(hidden = true)
  public Response act(
      @PathParam("token") String segment,
      InputStream body,
      @Context HttpServletRequest request,
      @Context HttpHeaders headers) {
    ownSite.require(headers);
    FormBody form = FormBody.read(body, MOST_BYTES);
    ReaderLocale locale = language(form, headers);
    return answered(
        locale,
        () -> {
          SecretToken token = SecretToken.of(segment).orElseThrow(UnknownEnquiry::new);
          String page = page(token, form, locale);
          String act = form.field("act").orElse("");
          switch (act) {
            case "add" -> {
              return added(token, form, locale, page, request.getRemoteAddr());
            }
            case "helped", "unhelped" ->
                judgeAnswer.execute(
                    token, act.equals("helped"), form.field("publish").isPresent(), workDays());
            case "erase" -> {
              eraseEnquiry.execute(token);
              return number(form).isPresent()
                  ? RegistrationAddress.myRecord(locale) + "?said=yes#questions"
                  : EnquiryAddress.done(locale, "erased");
            }
            default -> throw new UnknownEnquiry();
          }
          return page;
        });
  }

  /** Where the form came from: the page on one's own record, or the one that the link opens. */
  private static String page(SecretToken token, FormBody form, ReaderLocale locale) {
    return number(form)
        .map(number -> RegistrationAddress.myRecord(locale, "question/" + number))
        .orElseGet(() -> EnquiryAddress.page(locale, token));
  }

  private static Optional<String> number(FormBody form) {
    return form.field("record").flatMap(EnquiryNumber::of);
  }

  private String added(
      SecretToken token, FormBody form, ReaderLocale locale, String page, String network) {
    String words = form.exactly("words");
    try {
      addWords.execute(token, words, workDays(), network);
      return page;
    } catch (InvalidEntries e) {
      // Kept under the link itself: whoever holds it may read what was typed there.
      keepDraft.execute(token, new EnquiryEntries(locale, "", "", words, ""), network);
      return page + "?add=" + e.violations().get(0).rule() + "#add";
    }
  }

  private static Response answered(ReaderLocale locale, Supplier<String> act) {
    try {
      return PersonalReply.seeOther(act.get());
    } catch (TooManyEnquiries e) {
      return PersonalReply.seeOther(EnquiryAddress.done(locale, "too-many"));
    } catch (UnknownEnquiry e) {
      return PersonalReply.seeOther(EnquiryAddress.done(locale, "unknown"));
    } catch (DataUnreadable e) {
      return PersonalReply.seeOther(EnquiryAddress.done(locale, "away"));
    }
  }

  private WorkDays workDays() {
    return deadlines.calendar()::after;
  }

  /** A country we do not know is a fault of the form as any other. */
  private EnquiryEntries entries(FormBody form, ReaderLocale locale) {
    String country = form.field("country").orElse("");
    boolean known = country.isEmpty() || countries.byIso2(country).isPresent();
    return new EnquiryEntries(
        locale,
        form.field("topic").orElse(""),
        known ? country : "?",
        form.exactly("words"),
        form.field("address").orElse(""));
  }

  private static ReaderLocale language(FormBody form, HttpHeaders headers) {
    return form.field("locale")
        .flatMap(ReaderLocale::ofTag)
        .orElseGet(
            () ->
                ReaderLocale.ofTag(
                        ProblemLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                            .tag())
                    .orElseThrow());
  }
}
