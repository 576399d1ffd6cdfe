package az.migrationportal.api.registration;

import az.migrationportal.api.form.FormBody;
import az.migrationportal.api.problem.ProblemLanguage;
import az.migrationportal.registration.draft.UnknownDraft;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.refusal.RegistrationRefusal;
import az.migrationportal.registration.registrant.UnknownRegistration;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.Function;

/**
 * A form of a page, and its answer. What an act refuses leads to a page that says so, in the
 * language of the form; a person never sees a problem in JSON.
 */
record FormAnswers(FormBody body, ReaderLocale locale) {
  static final String FORM = "application/x-www-form-urlencoded";

  static FormAnswers read(InputStream stream, HttpHeaders headers) {
    return read(FormBody.read(stream), headers);
  }

  static FormAnswers read(FormBody body, HttpHeaders headers) {
    ReaderLocale locale =
        body.field("locale").flatMap(ReaderLocale::ofTag).orElseGet(() -> language(headers));
    return new FormAnswers(body, locale);
  }

  /** The language that the browser asks for. */
  static ReaderLocale language(HttpHeaders headers) {
    return ReaderLocale.ofTag(
            ProblemLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)).tag())
        .orElseThrow();
  }

  Response answered(Function<ReaderLocale, Response> act) {
    try {
      return act.apply(locale);
    } catch (NotSignedIn e) {
      return trouble("ended");
    } catch (UnknownDraft | UnknownRegistration e) {
      return trouble("unknown");
    } catch (RegistrationRefusal e) {
      return trouble(e.kind() == RegistrationRefusal.Kind.TOO_MANY ? "busy" : "unavailable");
    }
  }

  private Response trouble(String what) {
    return PersonalAnswers.seeOther(RegistrationAddress.register(locale, what));
  }
}
