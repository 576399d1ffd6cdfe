package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.run.RunningPortal;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Officers of the portal under test, made by its first one over its own forms. */
public final class OfficerPeople {
  /** The password of all of them. */
  public static final String PASSWORD = "officers-of-the-test";

  public static final String ADMINISTRATOR = "officer-admin";
  public static final String BERLIN = "berlin";
  public static final String ANKARA = "ankara";
  public static final String CHIEF = "chief";
  public static final String CONSUL = "consul";
  public static final String OTHER_CONSUL = "other-consul";

  /** Whose password is guessed until it rests; nobody else's test signs in by it. */
  static final String GUESSED = "guessed";

  private static final Set<RunningPortal> MADE = ConcurrentHashMap.newKeySet();

  private OfficerPeople() {}

  /** Makes them where they are not there yet; to ask again costs a hash of each password. */
  public static void make(Visitor visitor) {
    if (MADE.contains(visitor.portal())) {
      return;
    }
    String admin = signIn(visitor, ADMINISTRATOR);
    create(visitor, admin, BERLIN, "role.answering=yes&countries=DE");
    create(visitor, admin, ANKARA, "role.answering=yes&countries=TR");
    create(visitor, admin, GUESSED, "role.answering=yes&countries=FR");
    create(visitor, admin, CONSUL, "role.consular=yes&countries=DE");
    create(visitor, admin, OTHER_CONSUL, "role.consular=yes&countries=TR");
    create(visitor, admin, CHIEF, "role.chief=yes&everywhere=yes");
    MADE.add(visitor.portal());
  }

  /** Signs in; answers a {@code Cookie} value. */
  public static String signIn(Visitor visitor, String name) {
    HttpResponse<String> sent =
        post(visitor, "sign-in", "", pairs("name", name, "password", PASSWORD));
    assertThat(location(sent)).isEqualTo("/en/officer");
    return sent.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
  }

  /** Sends a form of the officers' pages, as a browser does; an empty cookie for nobody. */
  static HttpResponse<String> post(Visitor visitor, String to, String cookie, String form) {
    return visitor.send(
        "POST",
        "/api/v1/officer/" + to,
        form + "&locale=en",
        "Content-Type",
        "application/x-www-form-urlencoded",
        "Sec-Fetch-Site",
        "same-origin",
        "Cookie",
        cookie.isEmpty() ? "nothing=nothing" : cookie);
  }

  /** Sends a form as one of a table of actors: an editor has a token of theirs instead. */
  static HttpResponse<String> sendAs(
      Visitor visitor, String who, String cookie, String to, String form) {
    return who.equals("editor")
        ? visitor.send(
            "POST",
            "/api/v1/officer/" + to,
            form + "&locale=en",
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Authorization",
            visitor.administrator())
        : post(visitor, to, cookie, form);
  }

  /** What such an actor opens pages with. */
  static String[] headersOf(Visitor visitor, String who, String cookie) {
    return who.equals("editor")
        ? new String[] {"Authorization", visitor.administrator()}
        : new String[] {"Cookie", cookie.isEmpty() ? "nothing=nothing" : cookie};
  }

  /** Where a form led, without the host. */
  static String location(HttpResponse<String> sent) {
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    return sent.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
  }

  /** Names and values in turn as the body of a form. */
  static String pairs(String... pairs) {
    return java.util.stream.IntStream.range(0, pairs.length / 2)
        .mapToObj(i -> pairs[2 * i] + "=" + Visitor.encoded(pairs[2 * i + 1]))
        .collect(Collectors.joining("&"));
  }

  private static void create(Visitor visitor, String admin, String name, String more) {
    String form =
        pairs(
                "name",
                name,
                "displayName",
                "Officer " + name,
                "mission",
                "Mission of " + name,
                "password",
                PASSWORD)
            + "&"
            + more;
    assertThat(location(post(visitor, "accounts/form", admin, form)))
        .matches("/en/officer/accounts(\\?problem=officer-name-taken&kept=.{32})?");
  }
}
