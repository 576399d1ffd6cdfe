package az.migrationportal.api.form;

import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.token.SessionCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;

/**
 * Cookies that name a session: no script reads them, forms of other sites do not carry them, and
 * they end with the browser. Over HTTPS they never leave it.
 */
@ApplicationScoped
public class SessionCookies {
  @Inject OwnSite ownSite;

  /** The cookie that begins a session in a browser. */
  public NewCookie begin(SessionCookie kind, SecretToken session) {
    return cookie(kind, session.value(), NewCookie.DEFAULT_MAX_AGE);
  }

  /** The cookie that makes a browser forget its session. */
  public NewCookie end(SessionCookie kind) {
    return cookie(kind, "", 0);
  }

  /** The session a request names; empty where it names none that could be one. */
  public static Optional<SecretToken> session(SessionCookie kind, HttpHeaders headers) {
    Cookie cookie = headers.getCookies().get(kind.cookie());
    return Optional.ofNullable(cookie).map(Cookie::getValue).flatMap(SecretToken::of);
  }

  private NewCookie cookie(SessionCookie kind, String value, int seconds) {
    return new NewCookie.Builder(kind.cookie())
        .value(value)
        .path("/")
        .maxAge(seconds)
        .httpOnly(true)
        .secure(ownSite.origin().startsWith("https:"))
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
