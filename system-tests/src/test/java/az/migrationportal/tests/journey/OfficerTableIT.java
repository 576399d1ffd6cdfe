package az.migrationportal.tests.journey;

import static az.migrationportal.tests.journey.OfficerPeople.location;
import static az.migrationportal.tests.journey.OfficerPeople.pairs;
import static az.migrationportal.tests.journey.OfficerPeople.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets where with enquiries and officers' accounts, over HTTP, and what others are told. */
@ExtendWith(PortalUnderTest.class)
class OfficerTableIT {
  private static final String NEVER = "ENQ-2222-2222";
  private static final String SIGN_IN = "/en/officer/sign-in";
  private static final String FORBIDDEN = "/en/officer/forbidden";
  private static final String UNKNOWN = "/en/officer/unknown";
  private static final String FORM = "application/x-www-form-urlencoded";

  private static final AtomicInteger ASKED = new AtomicInteger();

  /** The body that each act needs. */
  private static final Map<String, String> ACTS = acts();

  private static Map<String, String> acts() {
    Map<String, String> acts = new LinkedHashMap<>();
    acts.put("take", "");
    acts.put("assign", "to=berlin");
    acts.put("note", "note=N");
    acts.put("answer", "seen=1&answer=A");
    acts.put("close", "seen=1");
    return acts;
  }

  @ParameterizedTest
  @CsvSource({
    // who,          take,      assign,    note,      answer,    close,     page
    "nobody,         sign-in,   sign-in,   sign-in,   sign-in,   sign-in,   302",
    "asker,          sign-in,   sign-in,   sign-in,   sign-in,   sign-in,   302",
    "editor,         sign-in,   sign-in,   sign-in,   sign-in,   sign-in,   302",
    "forger,         sign-in,   sign-in,   sign-in,   sign-in,   sign-in,   302",
    "berlin,         done,      forbidden, done,      done,      done,      200",
    "ankara,         unknown,   forbidden, unknown,   unknown,   unknown,   404",
    "chief,          forbidden, done,      done,      forbidden, done,      200",
    "officer-admin,  forbidden, forbidden, forbidden, forbidden, forbidden, 403"
  })
  void what_each_may_do_with_an_enquiry_of_germany(
      String who,
      String take,
      String assign,
      String note,
      String answer,
      String close,
      int page,
      Visitor visitor) {
    OfficerPeople.make(visitor);
    List<String> expected = List.of(take, assign, note, answer, close);
    List<String> names = new ArrayList<>(ACTS.keySet());
    String cookie = cookie(visitor, who);
    for (int i = 0; i < names.size(); i++) {
      String number = number(visitor, asked(visitor, "DE"));
      assertThat(act(visitor, who, cookie, number, names.get(i)))
          .as(who + " " + names.get(i))
          .isEqualTo(place(expected.get(i), number));
      // Nobody can tell an enquiry that is not theirs from one that never was.
      String of = act(visitor, who, cookie, NEVER, names.get(i));
      assertThat(of)
          .as(who + " " + names.get(i) + " of none")
          .isEqualTo(expected.get(i).equals("done") ? UNKNOWN : place(expected.get(i), NEVER));
    }
    String number = number(visitor, asked(visitor, "DE"));
    HttpResponse<String> known =
        visitor.get("/en/officer/enquiry/" + number, headers(visitor, who, cookie));
    HttpResponse<String> never =
        visitor.get("/en/officer/enquiry/" + NEVER, headers(visitor, who, cookie));
    assertThat(known.statusCode()).isEqualTo(page);
    if (page != 200) {
      assertThat(never.statusCode()).isEqualTo(page);
      assertThat(never.body().replace(NEVER, "")).isEqualTo(known.body().replace(number, ""));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "nobody,        302, 302, 302",
    "editor,        302, 302, 302",
    "forger,        302, 302, 302",
    "berlin,        200, 403, 403",
    "chief,         200, 403, 200",
    "officer-admin, 302, 200, 200"
  })
  void which_pages_of_officers_each_is_shown(
      String who, int inbox, int accounts, int trail, Visitor visitor) {
    OfficerPeople.make(visitor);
    String[] headers = headers(visitor, who, cookie(visitor, who));
    assertThat(visitor.get("/en/officer", headers).statusCode()).isEqualTo(inbox);
    for (String page : List.of("accounts", "accounts/berlin", "accounts/nobody")) {
      int expected = page.endsWith("nobody") && accounts == 200 ? 404 : accounts;
      assertThat(visitor.get("/en/officer/" + page, headers).statusCode())
          .as(page)
          .isEqualTo(expected);
    }
    HttpResponse<String> seen = visitor.get("/en/officer/trail", headers);
    assertThat(seen.statusCode()).isEqualTo(trail);
    assertThat(seen.headers().firstValue("Cache-Control").orElse("")).doesNotContain("immutable");
  }

  @Test
  void nobody_but_an_administrator_makes_or_changes_an_account(Visitor visitor) {
    OfficerPeople.make(visitor);
    String form =
        pairs("name", "intruder", "displayName", "I", "mission", "I", "password", "x".repeat(20))
            + "&role.administrator=yes&version=1";
    for (String who : List.of("nobody", "editor", "forger", "berlin", "chief")) {
      String expected = List.of("berlin", "chief").contains(who) ? FORBIDDEN : SIGN_IN;
      for (String to : List.of("accounts/form", "accounts/berlin/form", "accounts/none/form")) {
        assertThat(location(send(visitor, who, cookie(visitor, who), to, form)))
            .as(who + " " + to)
            .isEqualTo(expected);
      }
    }
    assertThat(
            visitor
                .get(
                    "/en/officer/accounts",
                    headers(visitor, "officer-admin", cookie(visitor, "officer-admin")))
                .body())
        .contains("berlin")
        .doesNotContain("intruder");
  }

  @Test
  void an_asker_s_link_opens_their_own_enquiry_and_no_other(Visitor visitor) {
    String mine = asked(visitor, "DE");
    String other = asked(visitor, "DE");
    assertThat(visitor.get("/en/ask/" + mine).body()).contains("ENQ-").contains("Question of");
    HttpResponse<String> none = visitor.get("/en/ask/" + "A".repeat(32));
    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(visitor.get("/en/ask/" + number(visitor, other)).body()).isEqualTo(none.body());
    for (String act : List.of("add", "helped", "unhelped", "erase")) {
      assertThat(location(asking(visitor, "A".repeat(32) + "/form", "act=" + act + "&words=x")))
          .isEqualTo("/en/ask/unknown");
    }
    assertThat(location(asking(visitor, mine + "/form", "act=erase"))).isEqualTo("/en/ask/erased");
    assertThat(visitor.get("/en/ask/" + mine).body()).isEqualTo(none.body());
    assertThat(visitor.get("/en/ask/" + other).statusCode()).isEqualTo(200);
  }

  @Test
  void forms_of_other_sites_are_refused(Visitor visitor) {
    for (String to : List.of("enquiries/form", "officer/sign-in", "officer/accounts/form")) {
      assertThat(
              visitor
                  .send(
                      "POST",
                      "/api/v1/" + to,
                      "locale=en",
                      "Content-Type",
                      FORM,
                      "Sec-Fetch-Site",
                      "cross-site")
                  .statusCode())
          .as(to)
          .isEqualTo(403);
    }
  }

  @Test
  void a_wrong_name_and_a_wrong_password_are_told_the_same_and_guessing_ends(Visitor visitor) {
    OfficerPeople.make(visitor);
    List<String> told = new ArrayList<>();
    for (String name : List.of(OfficerPeople.GUESSED, "no-such-officer")) {
      for (int i = 0; i < 6; i++) {
        told.add(location(post(visitor, "sign-in", "", pairs("name", name, "password", "x" + i))));
      }
    }
    assertThat(told.subList(0, 6)).isEqualTo(told.subList(6, 12));
    assertThat(told.get(0)).endsWith("problem=officer-not-proven");
    assertThat(told.get(5)).endsWith("problem=officer-must-wait");
  }

  @Test
  void hostile_forms_get_a_page_or_a_problem_and_never_a_fault(Visitor visitor) {
    OfficerPeople.make(visitor);
    String berlin = cookie(visitor, "berlin");
    List<String> bodies =
        List.of(
            "", "%", "a=%zz", "words=%00&topic=visa", "topic=visa&words=" + "x".repeat(300_000));
    for (String body : bodies) {
      assertThat(asking(visitor, "form", body).statusCode()).isIn(303, 413);
      assertThat(asking(visitor, "%27%20or%201=1/form", body).statusCode()).isIn(303, 404, 413);
      for (String to :
          List.of(
              "enquiries/" + NEVER + "/answer", "enquiries/x/none", "accounts/form", "password")) {
        assertThat(post(visitor, to, berlin, body).statusCode()).as(to).isIn(303, 413);
      }
    }
  }

  private static String act(Visitor visitor, String who, String cookie, String number, String act) {
    return location(
        send(visitor, who, cookie, "enquiries/" + number + "/" + act, ACTS.getOrDefault(act, "")));
  }

  private static String place(String expected, String number) {
    return switch (expected) {
      case "done" -> "/en/officer/enquiry/" + number;
      case "forbidden" -> FORBIDDEN;
      case "unknown" -> UNKNOWN;
      default -> SIGN_IN;
    };
  }

  private static String cookie(Visitor visitor, String who) {
    return switch (who) {
      case "nobody", "editor", "asker" -> "";
      case "forger" -> "portal-officer=" + "B".repeat(32);
      default -> OfficerPeople.signIn(visitor, who);
    };
  }

  private static HttpResponse<String> send(
      Visitor visitor, String who, String cookie, String to, String form) {
    return OfficerPeople.sendAs(visitor, who, cookie, to, form);
  }

  private static String[] headers(Visitor visitor, String who, String cookie) {
    return OfficerPeople.headersOf(visitor, who, cookie);
  }

  private static HttpResponse<String> asking(Visitor visitor, String to, String form) {
    return visitor.send(
        "POST",
        "/api/v1/enquiries/" + to,
        form + "&locale=en",
        "Content-Type",
        FORM,
        "Sec-Fetch-Site",
        "same-origin");
  }

  /** Asks; answers the token of the link. */
  private static String asked(Visitor visitor, String country) {
    String form = "topic=work&country=" + country + "&words=Question+of+" + ASKED.incrementAndGet();
    return location(asking(visitor, "form", form)).substring("/en/ask/".length());
  }

  private static String number(Visitor visitor, String token) {
    Matcher number =
        Pattern.compile("ENQ-[2-9A-Z]{4}-[2-9A-Z]{4}")
            .matcher(visitor.get("/en/ask/" + token).body());
    assertThat(number.find()).isTrue();
    return number.group();
  }
}
