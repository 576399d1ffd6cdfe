package az.migrationportal.tests.journey;

import static az.migrationportal.tests.journey.OfficerPeople.location;
import static az.migrationportal.tests.journey.OfficerPeople.pairs;
import static az.migrationportal.tests.journey.OfficerPeople.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets where with messages in an emergency, over HTTP, and what others are told. */
@ExtendWith(PortalUnderTest.class)
class CrisisTableIT {
  private static final String NEVER = "MSG-2222-2222";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String WORDS =
      pairs(
          "subject-az",
          "Daşqın",
          "text-az",
          "Evdən çıxın.",
          "subject-en",
          "Flood",
          "text-en",
          "Leave the house.",
          "subject-ru",
          "Наводнение",
          "text-ru",
          "Выйдите из дома.");

  @ParameterizedTest
  @CsvSource({
    // who,         begin,     save,      rehearse,  send,      discard,   list, page
    "nobody,        sign-in,   sign-in,   sign-in,   sign-in,   sign-in,   302,  302",
    "owner,         sign-in,   sign-in,   sign-in,   sign-in,   sign-in,   302,  302",
    "editor,        sign-in,   sign-in,   sign-in,   sign-in,   sign-in,   302,  302",
    "forger,        sign-in,   sign-in,   sign-in,   sign-in,   sign-in,   302,  302",
    "berlin,        forbidden, forbidden, forbidden, forbidden, forbidden, 403,  403",
    "officer-admin, forbidden, forbidden, forbidden, forbidden, forbidden, 403,  403",
    "other-consul,  country,   unknown,   unknown,   unknown,   unknown,   200,  404",
    "consul,        done,      saved,     rehearsed, own,       list,      200,  200",
    "chief,         done,      saved,     rehearsed, sent,      list,      200,  200"
  })
  void what_each_may_do_with_a_message_for_germany(
      String who,
      String begin,
      String save,
      String rehearse,
      String send,
      String discard,
      int list,
      int page,
      Visitor visitor) {
    OfficerPeople.make(visitor);
    RegistrationDeeds reached = new RegistrationDeeds(visitor);
    reached.register("crisis-table-" + who + "@example.org");
    reached.agreeToCrisis();
    String writer = OfficerPeople.signIn(visitor, OfficerPeople.CONSUL);
    String cookie = cookie(visitor, who, reached);
    String begun = location(send(visitor, who, cookie, "form", "country=DE"));
    assertThat(begun.replaceAll("MSG-.*", "MSG"))
        .isEqualTo(begin.equals("done") ? "/en/officer/crisis/MSG" : place(begin, ""));
    for (Map.Entry<String, String> act :
        List.of(
            Map.entry("save", save),
            Map.entry("rehearse", rehearse),
            Map.entry("send", send),
            Map.entry("discard", discard))) {
      String number = written(visitor, writer);
      String form =
          WORDS + "&version=2&sure=yes&" + pairs("address", "rehearsal-" + who + "@example.org");
      assertThat(location(send(visitor, who, cookie, number + "/" + act.getKey(), form)))
          .as(who + " " + act.getKey())
          .isEqualTo(place(act.getValue(), number));
      // Nobody can tell a message that is not theirs from one that never was.
      String expected =
          List.of("sign-in", "forbidden").contains(act.getValue()) ? act.getValue() : "unknown";
      assertThat(location(send(visitor, who, cookie, NEVER + "/" + act.getKey(), form)))
          .as(who + " " + act.getKey() + " of none")
          .isEqualTo(place(expected, NEVER));
    }
    String number = written(visitor, writer);
    String[] headers = headers(visitor, who, cookie);
    assertThat(visitor.get("/en/officer/crisis", headers).statusCode()).isEqualTo(list);
    HttpResponse<String> shown = visitor.get("/en/officer/crisis/" + number, headers);
    HttpResponse<String> never = visitor.get("/en/officer/crisis/" + NEVER, headers);
    assertThat(shown.statusCode()).isEqualTo(page);
    if (page == 200) {
      assertThat(shown.headers().firstValue("Cache-Control")).hasValue("no-store");
      assertThat(shown.body()).contains("Leave the house.").doesNotContain("@example.org");
      assertThat(never.statusCode()).isEqualTo(404);
    } else {
      assertThat(shown.body()).doesNotContain("Leave the house.");
      assertThat(never.statusCode()).isEqualTo(page);
      assertThat(never.body().replace(NEVER, "")).isEqualTo(shown.body().replace(number, ""));
    }
  }

  @Test
  void hostile_forms_get_a_page_or_a_problem_and_never_a_fault(Visitor visitor) {
    OfficerPeople.make(visitor);
    String consul = OfficerPeople.signIn(visitor, OfficerPeople.CONSUL);
    String number = written(visitor, consul);
    for (String body :
        List.of(
            "",
            "%",
            "subject-az=%zz&text-az=%00&version=x",
            "version=2&subject-az=" + "%F0%9F%A7%BF".repeat(5000),
            "version=3&subject-en=%0D%0ABcc:%20a@example.org&text-en=%3Cscript%3E",
            "address=%00%0D%0A&version=99999999999",
            "country=%F0%9F%A7%BF&sure=",
            "text-ru=" + "x".repeat(300_000))) {
      for (String to :
          List.of("form", number + "/save", number + "/rehearse", number + "/send", "x/save")) {
        HttpResponse<String> sent = post(visitor, "crisis/" + to, consul, body);
        assertThat(sent.statusCode()).as(to).isIn(303, 413);
        if (sent.statusCode() == 303) {
          assertThat(visitor.get(location(sent), "Cookie", consul).statusCode())
              .isIn(200, 404, 422);
        }
      }
    }
    String link = "A".repeat(32);
    for (String body : List.of("", "answer=help&words=%00", "answer=" + "x".repeat(40_000))) {
      assertThat(
              visitor
                  .send(
                      "POST",
                      "/api/v1/registration/my-safety/" + link,
                      body,
                      "Content-Type",
                      FORM,
                      "Sec-Fetch-Site",
                      "same-origin")
                  .statusCode())
          .isIn(303, 413);
    }
    assertThat(visitor.get("/en/my-record/safe/" + link).statusCode()).isEqualTo(404);
    assertThat(visitor.get("/en/my-record/safe/x").statusCode()).isEqualTo(404);
  }

  @Test
  void words_that_a_colleague_was_faster_with_come_back_as_typed(Visitor visitor) {
    OfficerPeople.make(visitor);
    String consul = OfficerPeople.signIn(visitor, OfficerPeople.CONSUL);
    String chief = OfficerPeople.signIn(visitor, OfficerPeople.CHIEF);
    String number = written(visitor, consul);
    String save = "crisis/" + number + "/save";
    post(visitor, save, chief, pairs("subject-en", "Faster") + "&version=2");
    String back =
        location(post(visitor, save, consul, pairs("subject-en", "Slower <b>") + "&version=2"));
    assertThat(back).contains("problem=stale-crisis-message&kept=").doesNotContain("Slower");
    HttpResponse<String> page = visitor.get(back, "Cookie", consul);
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("value=\"Slower &lt;b&gt;\"").doesNotContain("Faster");
    assertThat(visitor.get(back, "Cookie", chief).body()).contains("Faster");
  }

  /** The number of a complete draft. */
  private static String written(Visitor visitor, String cookie) {
    String page = location(post(visitor, "crisis/form", cookie, "country=DE"));
    String number = page.substring(page.lastIndexOf('/') + 1);
    assertThat(location(post(visitor, "crisis/" + number + "/save", cookie, WORDS + "&version=1")))
        .isEqualTo("/en/officer/crisis/" + number + "?done=saved");
    return number;
  }

  private static String place(String expected, String number) {
    String page = "/en/officer/crisis/" + number;
    return switch (expected) {
      case "saved", "rehearsed", "sent" -> page + "?done=" + expected;
      case "own" -> page + "?problem=second-officer-needed";
      case "country" -> "/en/officer/crisis?problem=crisis-country";
      case "list" -> "/en/officer/crisis";
      default -> "/en/officer/" + expected;
    };
  }

  private static String cookie(Visitor visitor, String who, RegistrationDeeds owner) {
    return switch (who) {
      case "nobody", "editor" -> "";
      case "owner" -> owner.cookie();
      case "forger" -> "portal-officer=" + "B".repeat(32);
      default -> OfficerPeople.signIn(visitor, who);
    };
  }

  private static HttpResponse<String> send(
      Visitor visitor, String who, String cookie, String to, String form) {
    return OfficerPeople.sendAs(visitor, who, cookie, "crisis/" + to, form);
  }

  private static String[] headers(Visitor visitor, String who, String cookie) {
    return OfficerPeople.headersOf(visitor, who, cookie);
  }
}
