package az.migrationportal.api.officer;

import az.migrationportal.api.form.FormBody;
import az.migrationportal.api.form.OwnSite;
import az.migrationportal.api.form.PersonalReply;
import az.migrationportal.api.form.SessionCookies;
import az.migrationportal.api.problem.ProblemLanguage;
import az.migrationportal.registration.casework.UnknownSearch;
import az.migrationportal.registration.crisis.UnknownCrisisMessage;
import az.migrationportal.registration.document.UnknownDocument;
import az.migrationportal.registration.enquiry.UnknownEnquiry;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerAddress;
import az.migrationportal.registration.officer.OfficerNotAllowed;
import az.migrationportal.registration.officer.OfficerNotProven;
import az.migrationportal.registration.officer.OfficerSessions;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.refusal.RegistrationRefusal;
import az.migrationportal.registration.registrant.UnknownRegistration;
import az.migrationportal.registration.token.SessionCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/**
 * Takes a form of an officer: from our own page, by somebody who has signed in; then leads on, or
 * to a page that says why not. Whether something exists is told only to those who may see it.
 */
@ApplicationScoped
class OfficerDesk {
  private static final int MOST_BYTES = 256 * 1024;

  /** What is done for an officer; answers where to go on. */
  @FunctionalInterface
  interface Deed {
    String of(Officer officer, FormBody form, ReaderLocale locale);
  }

  /** What is done for an officer, and answered. */
  @FunctionalInterface
  interface Answer {
    Response of(Officer officer, FormBody form, ReaderLocale locale);
  }

  @Inject OwnSite ownSite;
  @Inject OfficerSessions sessions;

  /**
   * Performs a deed.
   *
   * @param back the page that the form was on, below the officers' first page; empty for that one
   */
  Response perform(InputStream body, HttpHeaders headers, String back, Deed deed) {
    return answer(
        body,
        headers,
        back,
        (officer, form, locale) -> PersonalReply.seeOther(deed.of(officer, form, locale)));
  }

  /** Performs a deed that has an answer of its own; where it is refused, it is led on likewise. */
  Response answer(InputStream body, HttpHeaders headers, String back, Answer deed) {
    ownSite.require(headers);
    FormBody form = FormBody.read(body, MOST_BYTES);
    ReaderLocale locale = language(form, headers);
    String page =
        back.isEmpty() ? OfficerAddress.inbox(locale) : OfficerAddress.below(locale, back);
    try {
      Officer officer = sessions.require(SessionCookies.session(SessionCookie.OFFICER, headers));
      return deed.of(officer, form, locale);
    } catch (OfficerNotProven e) {
      return PersonalReply.seeOther(OfficerAddress.below(locale, "sign-in"));
    } catch (OfficerNotAllowed e) {
      return PersonalReply.seeOther(OfficerAddress.below(locale, "forbidden"));
    } catch (UnknownEnquiry
        | UnknownRegistration
        | UnknownSearch
        | UnknownDocument
        | UnknownCrisisMessage e) {
      return PersonalReply.seeOther(OfficerAddress.below(locale, "unknown"));
    } catch (InvalidEntries e) {
      return PersonalReply.seeOther(problem(page, e.violations().get(0).rule()));
    } catch (RegistrationRefusal e) {
      return PersonalReply.seeOther(problem(page, e.rule()));
    }
  }

  /** A page with what stopped the form; rules are names of ours. */
  static String problem(String page, String rule) {
    return page + "?problem=" + rule;
  }

  static ReaderLocale language(FormBody form, HttpHeaders headers) {
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
