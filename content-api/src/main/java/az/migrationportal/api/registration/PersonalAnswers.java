package az.migrationportal.api.registration;

import az.migrationportal.api.form.PersonalReply;
import az.migrationportal.api.form.SessionCookies;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Country;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.token.SessionCookie;
import az.migrationportal.registration.verification.NotSignedIn;
import az.migrationportal.registration.verification.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What all answers about a registration have in common: kept by nobody, named by a cookie. */
@ApplicationScoped
class PersonalAnswers {
  @Inject SessionCookies cookies;
  @Inject Countries countries;
  @Inject Visits visits;

  static Response.ResponseBuilder of(Response.ResponseBuilder response) {
    return PersonalReply.of(response);
  }

  static Response seeOther(String address) {
    return PersonalReply.seeOther(address);
  }

  static Optional<SecretToken> sessionIfAny(HttpHeaders headers) {
    return SessionCookies.session(SessionCookie.REGISTRANT, headers);
  }

  /**
   * The session of a request.
   *
   * @throws NotSignedIn where it names none
   */
  static SecretToken session(HttpHeaders headers) {
    return sessionIfAny(headers).orElseThrow(NotSignedIn::new);
  }

  Response.ResponseBuilder with(Response.ResponseBuilder response, SecretToken session) {
    return of(response).cookie(cookies.begin(SessionCookie.REGISTRANT, session));
  }

  Response.ResponseBuilder without(Response.ResponseBuilder response) {
    return of(response).cookie(cookies.end(SessionCookie.REGISTRANT));
  }

  /** Whether a session opens nothing before its second step was taken. */
  boolean awaitsSecondStep(SecretToken session) {
    return visits.find(session).filter(visit -> visit.awaits().isPresent()).isPresent();
  }

  /** The codes of the countries one can live in. */
  Set<String> abroad() {
    return countries.all().stream()
        .map(Country::iso2)
        .filter(code -> !code.equals("AZ"))
        .collect(Collectors.toUnmodifiableSet());
  }
}
