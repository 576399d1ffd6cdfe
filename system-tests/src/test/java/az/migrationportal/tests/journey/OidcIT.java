package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sign-in by a real OpenID provider, and by one that lies. */
@ExtendWith(PortalUnderTest.class)
class OidcIT {
  private static final String MANAGE = "/api/v1/manage";
  private static final String BEGIN = MANAGE + "/oidc/sign-in";

  private static @Nullable OpenIdProvider provider;

  @BeforeAll
  static void start(Visitor visitor) {
    provider =
        OpenIdProvider.start(
            PortalUnderTest.PROVIDER_PORT, visitor.address(MANAGE + "/oidc/callback").toString());
  }

  @AfterAll
  static void stop() {
    if (provider != null) {
      provider.close();
    }
  }

  /** A browser that keeps cookies and follows no redirect by itself. */
  private static final class Browser {
    private final HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    HttpResponse<String> get(URI address) {
      try {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("Interrupted", e);
      }
    }

    /** From the portal to the provider as somebody; where the provider leads back to. */
    URI authorized(Visitor visitor, String who) {
      URI begin = visitor.address(BEGIN);
      URI next = URI.create(location(get(begin)) + "&login_hint=" + who);
      while (!next.getPath().endsWith("/oidc/callback")) {
        next = next.resolve(location(get(next)));
      }
      return next;
    }

    HttpResponse<String> signIn(Visitor visitor, String who) {
      return get(authorized(visitor, who));
    }
  }

  private static String location(HttpResponse<String> response) {
    return response
        .headers()
        .firstValue("Location")
        .orElseThrow(
            () -> new AssertionError(response.statusCode() + " without way: " + response.body()));
  }

  private static JsonObject whoIs(Visitor visitor, HttpResponse<String> signedIn) {
    assertThat(signedIn.statusCode()).as(signedIn.body()).isEqualTo(201);
    return visitor.json(
        MANAGE + "/me", "Authorization", "Bearer " + Visitor.json(signedIn).getString("token"));
  }

  private static void refused(HttpResponse<String> response, int status, String problem) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.body()).contains(problem).doesNotContain("\"token\"");
  }

  private static List<String> acts(RoleStage stage, String actor) {
    return RoleStage.json(stage.boss().get(MANAGE + "/audit?actor=" + actor))
        .getJsonArray("entries")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(entry -> entry.getString("act"))
        .toList();
  }

  @Test
  void a_group_that_stands_for_a_role_opens_an_account_and_again_the_same(Visitor visitor) {
    JsonObject me = whoIs(visitor, new Browser().signIn(visitor, "leyla"));
    assertThat(me.getString("name")).isEqualTo("provider-leyla");
    assertThat(me.getJsonArray("scopes").toString())
        .isEqualTo("[\"read-drafts\",\"write-drafts\"]");
    assertThat(whoIs(visitor, new Browser().signIn(visitor, "leyla"))).isEqualTo(me);
    assertThat(acts(new RoleStage(visitor), "provider-leyla"))
        .containsExactly("IssueToken", "IssueToken", "SignInByProvider");
  }

  @Test
  void roles_follow_the_groups_at_the_next_sign_in(Visitor visitor) {
    RoleStage stage = new RoleStage(visitor);
    JsonObject me = whoIs(visitor, new Browser().signIn(visitor, "leyla"));
    String account = MANAGE + "/accounts/" + me.getString("name");
    RoleStage.good(
        stage
            .boss()
            .send(
                "PUT",
                account + "/roles",
                "{\"roles\": [\"publisher\"]}",
                Editor.etag(stage.boss().get(account))));
    assertThat(whoIs(visitor, new Browser().signIn(visitor, "leyla"))).isEqualTo(me);
  }

  @Test
  void an_account_that_was_bound_keeps_its_roles_until_it_is_unbound(Visitor visitor) {
    RoleStage stage = new RoleStage(visitor);
    RolePerson rauf = stage.newPerson("P");
    String identity = MANAGE + "/accounts/" + rauf.name() + "/sign-in/identity";
    refused(new Browser().signIn(visitor, "rauf"), 403, "unknown-identity");
    RoleStage.good(stage.boss().send("PUT", identity, "{\"subject\": \"rauf\"}"));
    JsonObject me = whoIs(visitor, new Browser().signIn(visitor, "rauf"));
    assertThat(me.getString("name")).isEqualTo(rauf.name());
    assertThat(me.getJsonArray("scopes").toString()).isEqualTo("[\"read-drafts\",\"publish\"]");
    assertThat(stage.boss().send("PUT", identity, "{\"subject\": \"rauf\"}").statusCode())
        .isEqualTo(409);
    RoleStage.good(stage.boss().send("DELETE", identity, ""));
    refused(new Browser().signIn(visitor, "rauf"), 403, "unknown-identity");
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
  void an_id_token_that_does_not_hold_opens_nothing(String liar, Visitor visitor) {
    refused(new Browser().signIn(visitor, liar), 401, "provider-sign-in-refused");
  }

  @Test
  void whom_the_portal_does_not_know_gets_in_nowhere(Visitor visitor) {
    refused(new Browser().signIn(visitor, "stranger"), 403, "unknown-identity");
    refused(new Browser().signIn(visitor, "unverified"), 403, "mail-not-verified");
  }

  @Test
  void nobody_takes_over_a_name_or_gets_one_that_is_none(Visitor visitor) {
    refused(new Browser().signIn(visitor, "thief"), 409, "account-name-taken");
    refused(new Browser().signIn(visitor, "aysel"), 400, "invalid-account-name");
  }

  @Test
  void the_way_back_is_good_once_in_the_same_browser_with_the_same_state(Visitor visitor) {
    Browser browser = new Browser();
    URI back = browser.authorized(visitor, "leyla");
    refused(new Browser().get(back), 401, "provider-sign-in-refused");
    URI otherState = URI.create(back.toString().replaceAll("state=[^&]+", "state=guessed"));
    refused(browser.get(otherState), 401, "provider-sign-in-refused");
    URI noState = URI.create(back.toString().replaceAll("state=[^&]+&?", ""));
    refused(browser.get(noState), 401, "provider-sign-in-refused");
    assertThat(browser.get(back).statusCode()).isEqualTo(201);
    refused(browser.get(back), 401, "provider-sign-in-refused");
  }

  @Test
  void a_code_of_another_sign_in_is_refused(Visitor visitor) {
    URI other = new Browser().authorized(visitor, "leyla");
    Browser browser = new Browser();
    URI mine = browser.authorized(visitor, "leyla");
    String code = other.toString().replaceAll(".*code=([^&]+).*", "$1");
    URI mixed = URI.create(mine.toString().replaceAll("code=[^&]+", "code=" + code));
    refused(browser.get(mixed), 401, "provider-sign-in-refused");
  }

  @Test
  void a_sign_in_that_took_too_long_is_refused(Visitor visitor) throws SQLException {
    Browser browser = new Browser();
    URI back = browser.authorized(visitor, "leyla");
    try (Connection connection =
            DriverManager.getConnection(
                visitor.portal().databaseUrl(),
                visitor.portal().databaseUser(),
                visitor.portal().databasePassword());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("update provider_sign_in set expires_at = '2020-01-01 00:00:00'");
    }
    refused(browser.get(back), 401, "provider-sign-in-refused");
  }

  @Test
  void only_the_way_to_the_provider_sets_a_cookie_and_it_stays_there(Visitor visitor) {
    HttpResponse<String> begun = new Browser().get(visitor.address(BEGIN));
    assertThat(begun.statusCode()).isEqualTo(303);
    assertThat(begun.headers().allValues("Set-Cookie"))
        .singleElement()
        .asString()
        .contains("Path=/api/v1/manage/oidc", "HttpOnly", "SameSite=Lax", "Max-Age=600");
    assertThat(location(begun)).contains("code_challenge_method=S256").contains("nonce=");
    assertThat(visitor.get("/en").headers().firstValue("Set-Cookie")).isEmpty();
  }
}
