package az.migrationportal.tests.journey;

import static az.migrationportal.tests.journey.OfficerPeople.location;
import static az.migrationportal.tests.journey.OfficerPeople.pairs;
import static az.migrationportal.tests.journey.OfficerPeople.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets where with registrations, over HTTP, and what others are told. */
@ExtendWith(PortalUnderTest.class)
class CaseworkTableIT {
  private static final String NEVER = "AZ-0000-0000";
  private static final String SIGN_IN = "/en/officer/sign-in";
  private static final String FORBIDDEN = "/en/officer/forbidden";
  private static final String REASON = pairs("reason", "help", "words", "Asked by telephone");

  @ParameterizedTest
  @CsvSource({
    // who,         search,    open,      verify,    revoke,    compare,   merge,     page, result
    "nobody,        sign-in,   sign-in,   sign-in,   sign-in,   sign-in,   sign-in,   302,  302",
    "owner,         sign-in,   sign-in,   sign-in,   sign-in,   sign-in,   sign-in,   302,  302",
    "other owner,   sign-in,   sign-in,   sign-in,   sign-in,   sign-in,   sign-in,   302,  302",
    "editor,        sign-in,   sign-in,   sign-in,   sign-in,   sign-in,   sign-in,   302,  302",
    "forger,        sign-in,   sign-in,   sign-in,   sign-in,   sign-in,   sign-in,   302,  302",
    "berlin,        forbidden, forbidden, forbidden, forbidden, forbidden, forbidden, 403,  403",
    "officer-admin, forbidden, forbidden, forbidden, forbidden, forbidden, forbidden, 403,  403",
    "other-consul,  done,      unknown,   why,       why,       why,       why,       404,  200",
    "consul,        done,      done,      done,      done,      why,       why,       200,  200",
    "chief,         done,      done,      done,      done,      why,       why,       200,  200"
  })
  void what_each_may_do_with_a_registration_in_germany(
      String who,
      String search,
      String open,
      String verify,
      String revoke,
      String compare,
      String merge,
      int page,
      int result,
      Visitor visitor) {
    OfficerPeople.make(visitor);
    RegistrationDeeds owner =
        new RegistrationDeeds(visitor).register("table-" + who.replace(' ', '-') + "@example.org");
    String number = Visitor.json(owner.send("GET", "record", "")).getString("number");
    String cookie = cookie(visitor, who, owner);

    String found = searched(visitor, who, cookie, number);
    String token = found.substring(found.lastIndexOf('/') + 1);
    assertThat(search.equals("done") ? found.replace(token, "") : found)
        .isEqualTo(search.equals("done") ? "/en/officer/registrations/" : place(search, ""));
    // Before anybody says why they look, nobody sees more than of a number that never was.
    String[] headers = headers(visitor, who, cookie);
    HttpResponse<String> closed = visitor.get("/en/officer/registration/" + number, headers);
    HttpResponse<String> never = visitor.get("/en/officer/registration/" + NEVER, headers);
    assertThat(closed.statusCode()).isEqualTo(page == 200 ? 404 : page);
    assertThat(never.statusCode()).isEqualTo(closed.statusCode());
    assertThat(never.body().replace(NEVER, "")).isEqualTo(closed.body().replace(number, ""));

    for (Map.Entry<String, String> act :
        List.of(
            Map.entry("open", open),
            Map.entry("verify", verify),
            Map.entry("revoke", revoke),
            Map.entry("compare", compare),
            Map.entry("merge", merge))) {
      String form =
          pairs("search", token, "document", "passport", "seen-document", "1", "why-1", "Mistake")
              + "&other="
              + NEVER
              + "&"
              + today();
      assertThat(location(send(visitor, who, cookie, number + "/" + act.getKey(), form)))
          .as(who + " " + act.getKey())
          .isEqualTo(place(act.getValue(), number));
      String ofNone =
          act.getKey().equals("open") && act.getValue().equals("done") ? "unknown" : act.getValue();
      assertThat(location(send(visitor, who, cookie, NEVER + "/" + act.getKey(), form)))
          .as(who + " " + act.getKey() + " of none")
          .isEqualTo(place(ofNone, NEVER));
    }
    HttpResponse<String> opened = visitor.get("/en/officer/registration/" + number, headers);
    assertThat(opened.statusCode()).isEqualTo(page);
    String seen = owner.send("GET", "record", "").body();
    if (page == 200) {
      assertThat(opened.headers().firstValue("Cache-Control")).hasValue("no-store");
      assertThat(opened.body()).contains("table-" + who + "@example.org");
      assertThat(seen).contains("Asked by telephone", "Mission of " + who);
    } else {
      assertThat(opened.body()).doesNotContain("@example.org").doesNotContain("Aysel");
      assertThat(seen).doesNotContain("Asked by telephone");
    }
    assertThat(visitor.get("/en/officer/registrations/" + "A".repeat(32), headers).statusCode())
        .isEqualTo(result == 200 ? 404 : result);
  }

  @Test
  void nothing_found_is_told_in_the_same_bytes_for_another_mission_s_and_for_nobody_s(
      Visitor visitor) {
    OfficerPeople.make(visitor);
    RegistrationDeeds owner = new RegistrationDeeds(visitor).register("german@example.org");
    String number = Visitor.json(owner.send("GET", "record", "")).getString("number");
    String cookie = OfficerPeople.signIn(visitor, OfficerPeople.OTHER_CONSUL);
    String foreign = searched(visitor, "other-consul", cookie, number);
    String none = searched(visitor, "other-consul", cookie, NEVER);
    assertThat(page(visitor, foreign, cookie).replace(foreign.substring(26), ""))
        .isEqualTo(page(visitor, none, cookie).replace(none.substring(26), ""));
  }

  @Test
  void an_officer_finds_nothing_by_the_search_of_a_colleague(Visitor visitor) {
    OfficerPeople.make(visitor);
    RegistrationDeeds owner = new RegistrationDeeds(visitor).register("shared@example.org");
    String number = Visitor.json(owner.send("GET", "record", "")).getString("number");
    String consul = OfficerPeople.signIn(visitor, OfficerPeople.CONSUL);
    String chief = OfficerPeople.signIn(visitor, OfficerPeople.CHIEF);
    String search = searched(visitor, "consul", consul, number);
    assertThat(visitor.get(search, "Cookie", chief).statusCode()).isEqualTo(404);
    String form = pairs("search", search.substring(search.lastIndexOf('/') + 1));
    assertThat(location(post(visitor, "registrations/" + number + "/open", chief, form)))
        .isEqualTo("/en/officer/registration/" + number);
    assertThat(visitor.get("/en/officer/registration/" + number, "Cookie", chief).statusCode())
        .isEqualTo(404);
  }

  @Test
  void hostile_forms_get_a_page_or_a_problem_and_never_a_fault(Visitor visitor) {
    OfficerPeople.make(visitor);
    String consul = OfficerPeople.signIn(visitor, OfficerPeople.CONSUL);
    for (String body :
        List.of(
            "",
            "%",
            "reason=%zz&words=%00",
            REASON + "&exact=%27%20or%201%3D1",
            REASON + "&exact=%00",
            REASON + "&name=" + "x".repeat(50_000) + "&born-day=1&born-month=1&born-year=1990",
            REASON + "&country=%F0%9F%A7%BF",
            "words=" + "x".repeat(300_000))) {
      HttpResponse<String> sent = post(visitor, "registrations/form", consul, body);
      assertThat(sent.statusCode())
          .as(body.substring(0, Math.min(40, body.length())))
          .isIn(303, 413);
      if (sent.statusCode() == 303) {
        assertThat(visitor.get(location(sent), "Cookie", consul).statusCode()).isIn(200, 422);
      }
      for (String to : List.of(NEVER + "/open", NEVER + "/none", "x/open", NEVER + "/merge")) {
        assertThat(post(visitor, "registrations/" + to, consul, body).statusCode()).isIn(303, 413);
      }
    }
    assertThat(
            visitor
                .get("/en/officer/registration/" + NEVER + "/with/x", "Cookie", consul)
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void what_an_officer_typed_is_in_no_log_no_address_and_in_the_open_in_no_table(Visitor visitor)
      throws Exception {
    OfficerPeople.make(visitor);
    RegistrationDeeds owner = new RegistrationDeeds(visitor).register("planted-seen@example.org");
    String number = Visitor.json(owner.send("GET", "record", "")).getString("number");
    String consul = OfficerPeople.signIn(visitor, OfficerPeople.CONSUL);
    String form =
        pairs("reason", "help", "words", "Gizlinsəbəb", "exact", "planted-seen@example.org");
    String found = location(post(visitor, "registrations/form", consul, form));
    assertThat(found).doesNotContain("planted");
    String token = found.substring(found.lastIndexOf('/') + 1);
    post(visitor, "registrations/" + number + "/open", consul, pairs("search", token));
    post(visitor, "registrations/" + number + "/verify", consul, "document=passport&" + today());
    post(
        visitor,
        "registrations/" + number + "/revoke",
        consul,
        pairs("seen-document", "1", "why-1", "Gizlinsəhv"));
    post(
        visitor,
        "registrations/form",
        consul,
        pairs("exact", "C55667788", "name", "Gizlinad", "words", "Gizlinyarım"));
    assertThat(owner.send("GET", "record", "").body()).contains("Gizlinsəbəb", "Gizlinsəhv");
    Path log = Path.of(System.getProperty("portal.test.data", ""), "logs", "portal.log");
    String[] words = {"planted-seen", "Gizlin", "C55667788", consul.split("=", 2)[1], token};
    assertThat(Files.readString(log, StandardCharsets.UTF_8)).doesNotContain(words);
    var portal = visitor.portal();
    assertThat(
            OpenWords.found(
                portal.registrationUrl(),
                portal.registrationUser(),
                portal.registrationPassword(),
                words))
        .isEmpty();
    assertThat(
            OpenWords.found(
                portal.databaseUrl(), portal.databaseUser(), portal.databasePassword(), words))
        .isEmpty();
  }

  @Test
  void an_account_form_that_is_refused_comes_back_filled_in_but_for_the_password(Visitor visitor) {
    OfficerPeople.make(visitor);
    String admin = OfficerPeople.signIn(visitor, OfficerPeople.ADMINISTRATOR);
    String form =
        pairs(
                "name",
                "berlin",
                "displayName",
                "Typed <b>Name</b>",
                "mission",
                "Typed Mission",
                "password",
                "typed-password-1",
                "countries",
                "de, at")
            + "&role.consular=yes";
    String back = location(post(visitor, "accounts/form", admin, form));
    assertThat(back).contains("problem=officer-name-taken&kept=").doesNotContain("Typed");
    HttpResponse<String> page = visitor.get(back, "Cookie", admin);
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("value=\"Typed Mission\"", "value=\"de, at\"", "Typed &lt;b&gt;")
        .doesNotContain("typed-password-1");
    assertThat(page.body()).containsPattern("<input[^>]*name=\"role.consular\"[^>]*checked");
    String consul = OfficerPeople.signIn(visitor, OfficerPeople.CONSUL);
    assertThat(visitor.get(back, "Cookie", consul).statusCode()).isEqualTo(403);
  }

  private static String place(String expected, String number) {
    return switch (expected) {
      case "done", "why" -> "/en/officer/registration/" + number;
      case "forbidden" -> FORBIDDEN;
      case "unknown" -> "/en/officer/registration/" + number;
      default -> SIGN_IN;
    };
  }

  private static String today() {
    LocalDate day = LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneId.of("Asia/Baku"));
    return pairs(
        "seen-day",
        Integer.toString(day.getDayOfMonth()),
        "seen-month",
        Integer.toString(day.getMonthValue()),
        "seen-year",
        Integer.toString(day.getYear()));
  }

  private static String searched(Visitor visitor, String who, String cookie, String number) {
    return location(send(visitor, who, cookie, "form", REASON + "&exact=" + number));
  }

  private static String page(Visitor visitor, String path, String cookie) {
    HttpResponse<String> page = visitor.get(path, "Cookie", cookie);
    assertThat(page.statusCode()).isEqualTo(200);
    return page.body();
  }

  private static String cookie(Visitor visitor, String who, RegistrationDeeds owner) {
    return switch (who) {
      case "nobody", "editor" -> "";
      case "owner" -> owner.cookie();
      case "other owner" ->
          new RegistrationDeeds(visitor).register("table-of-another@example.org").cookie();
      case "forger" -> "portal-officer=" + "B".repeat(32);
      default -> OfficerPeople.signIn(visitor, who);
    };
  }

  private static HttpResponse<String> send(
      Visitor visitor, String who, String cookie, String to, String form) {
    return OfficerPeople.sendAs(visitor, who, cookie, "registrations/" + to, form);
  }

  private static String[] headers(Visitor visitor, String who, String cookie) {
    return OfficerPeople.headersOf(visitor, who, cookie);
  }
}
