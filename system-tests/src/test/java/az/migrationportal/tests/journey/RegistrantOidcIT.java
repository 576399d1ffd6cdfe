package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Owners of a record sign in by a real OpenID provider, and by one that lies. */
@ExtendWith(PortalUnderTest.class)
class RegistrantOidcIT {
  private static final String PROVIDER = "/api/v1/registration/provider/";
  private static final String SIGN_IN = PROVIDER + "sign-in?locale=en";
  private static final String LINK = PROVIDER + "link?locale=en";

  private static @Nullable OpenIdProvider provider;

  @BeforeAll
  static void start(Visitor visitor) {
    provider =
        OpenIdProvider.start(
            PortalUnderTest.PROVIDER_PORT, visitor.address(PROVIDER + "callback").toString());
  }

  @AfterAll
  static void stop() {
    if (provider != null) {
      provider.close();
    }
  }

  /** A browser that keeps cookies and follows no redirect by itself. */
  private static final class Browser {
    private final Visitor visitor;
    private String cookie = "";
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();

    Browser(Visitor visitor) {
      this.visitor = visitor;
    }

    /** With the session of somebody who has just registered. */
    Browser of(String address) {
      return with(new RegistrationDeeds(visitor).register(address).cookie());
    }

    /** Another browser with the same session here, and none at the provider. */
    Browser other() {
      return new Browser(visitor).with(cookie);
    }

    private Browser with(String session) {
      cookie = session;
      String[] parts = session.split("=", 2);
      HttpCookie kept = new HttpCookie(parts[0], parts[1]);
      kept.setPath("/");
      kept.setVersion(0);
      cookies.getCookieStore().add(visitor.address("/"), kept);
      return this;
    }

    HttpResponse<String> get(URI address) {
      return send(HttpRequest.newBuilder(address).build());
    }

    HttpResponse<String> send(HttpRequest request) {
      try {
        return client.send(request, BodyHandlers.ofString());
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("Interrupted", e);
      }
    }

    /** To the provider as somebody; where it leads back to. */
    URI authorized(String begin, String who) {
      URI next = URI.create(location(get(visitor.address(begin))) + "&login_hint=" + who);
      while (!next.getPath().endsWith("/provider/callback")) {
        next = next.resolve(location(get(next)));
      }
      return next;
    }

    /** There and back; where the portal leads then. */
    String through(String begin, String who) {
      return shown(get(authorized(begin, who)));
    }

    HttpResponse<String> record() {
      return get(visitor.address("/api/v1/registration/record"));
    }
  }

  private static String location(HttpResponse<String> response) {
    return response
        .headers()
        .firstValue("Location")
        .orElseThrow(
            () -> new AssertionError(response.statusCode() + " without way: " + response.body()));
  }

  private static String shown(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
    return location(response).replaceFirst("^https?://[^/]+", "");
  }

  @Test
  void an_identity_that_an_owner_linked_opens_their_record_until_it_is_unlinked(Visitor visitor) {
    Browser owner = new Browser(visitor).of("oidc-owner@example.org");
    assertThat(owner.through(LINK, "citizen-one")).isEqualTo("/en/my-record?said=yes#provider");
    Browser elsewhere = new Browser(visitor);
    assertThat(elsewhere.through(SIGN_IN, "citizen-one")).isEqualTo("/en/my-record");
    assertThat(elsewhere.record().body()).contains("oidc-owner@example.org");
    HttpRequest unlink =
        HttpRequest.newBuilder(visitor.address(PROVIDER + "unlink"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("locale=en"))
            .build();
    assertThat(shown(owner.send(unlink))).isEqualTo("/en/my-record?said=yes#provider");
    assertThat(new Browser(visitor).through(SIGN_IN, "citizen-one"))
        .isEqualTo("/en/my-record/sign-in?provider=unknown");
    Visitor.until(
        Duration.ofSeconds(30),
        () ->
            visitor.mails("oidc-owner@example.org").stream()
                    .filter(mail -> mail.contains("digital identity"))
                    .count()
                == 2);
  }

  @Test
  void an_address_that_the_provider_proved_opens_nothing_by_itself(Visitor visitor) {
    new Browser(visitor).of("citizen-mail@example.org");
    Browser stranger = new Browser(visitor);
    assertThat(stranger.through(SIGN_IN, "citizen-mail"))
        .isEqualTo("/en/my-record/sign-in?provider=unknown");
    assertThat(stranger.record().statusCode()).isEqualTo(401);
  }

  @Test
  void an_identity_belongs_to_one_record_and_the_last_one_linked_counts(Visitor visitor) {
    Browser one = new Browser(visitor).of("oidc-one@example.org");
    Browser other = new Browser(visitor).of("oidc-other@example.org");
    assertThat(one.through(LINK, "citizen-two")).contains("said=yes");
    assertThat(other.through(LINK, "citizen-two")).isEqualTo("/en/my-record?provider=taken");
    assertThat(one.other().through(LINK, "citizen-three")).contains("said=yes");
    assertThat(new Browser(visitor).through(SIGN_IN, "citizen-two")).contains("unknown");
    assertThat(new Browser(visitor).through(SIGN_IN, "citizen-three")).isEqualTo("/en/my-record");
  }

  @Test
  void the_way_back_is_taken_once_and_in_the_browser_it_began_in(Visitor visitor) {
    Browser owner = new Browser(visitor).of("oidc-once@example.org");
    assertThat(owner.through(LINK, "citizen-once")).contains("said=yes");
    Browser browser = new Browser(visitor);
    URI back = browser.authorized(SIGN_IN, "citizen-once");
    assertThat(shown(new Browser(visitor).get(back))).contains("provider=refused");
    assertThat(shown(browser.get(back))).isEqualTo("/en/my-record");
    assertThat(shown(browser.get(back))).contains("provider=refused");
    assertThat(shown(browser.get(visitor.address(PROVIDER + "callback"))))
        .contains("provider=refused");
  }

  @Test
  void nobody_links_without_a_session_or_from_another_site(Visitor visitor) {
    assertThat(shown(new Browser(visitor).get(visitor.address(LINK))))
        .isEqualTo("/en/my-record/sign-in");
    Browser owner = new Browser(visitor).of("oidc-site@example.org");
    HttpRequest foreign =
        HttpRequest.newBuilder(visitor.address(LINK))
            .header("Sec-Fetch-Site", "cross-site")
            .build();
    assertThat(owner.send(foreign).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "liar-audience",
        "liar-audiences",
        "liar-issuer",
        "liar-expired",
        "liar-nonce",
        "liar-signature",
        "liar-unsigned",
        "liar-secret"
      })
  void a_token_that_does_not_hold_links_and_opens_nothing(String liar, Visitor visitor) {
    Browser owner = new Browser(visitor).of(liar + "@example.org");
    assertThat(owner.through(LINK, liar)).isEqualTo("/en/my-record?provider=refused");
    Browser stranger = new Browser(visitor);
    assertThat(stranger.through(SIGN_IN, liar)).contains("provider=refused");
    assertThat(stranger.record().statusCode()).isEqualTo(401);
  }
}
