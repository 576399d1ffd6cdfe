package az.migrationportal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.tests.journey.PortalUnderTest;
import az.migrationportal.tests.journey.Visitor;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Media;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every decision that ships, question by question, with JavaScript and without. */
@ExtendWith({PortalUnderTest.class, Chromium.class})
class DecisionJourneyIT {
  private static final int MOST_QUESTIONS = 30;
  private static final int SLOW_MACHINE = 30_000;
  private static final String FORM = "main form:has(fieldset, #answer)";

  @ParameterizedTest
  @CsvSource({"false, first", "false, last", "true, first"})
  void every_decision_leads_from_its_first_question_to_an_outcome(
      boolean script, String choice, Visitor visitor, Browser browser) {
    for (JsonObject decision : shipped(visitor)) {
      try (Reader reader = reader(script, visitor, browser)) {
        Page page = reader.open(pathOf(visitor, decision));
        int asked = walk(page, choice.equals("last"), MOST_QUESTIONS);
        assertThat(asked).as(decision.getString("key")).isPositive();
        assertThat(page.locator("main h1")).isVisible();
        assertThat(page.locator(FORM)).hasCount(0);
        assertThat(reader.hasCookies()).isFalse();
        assertThat(reader.complaints()).isEmpty();
      }
    }
  }

  @Test
  void a_language_switch_keeps_the_answers_at_every_question(Visitor visitor, Browser browser) {
    for (JsonObject decision : shipped(visitor)) {
      try (Reader reader = reader(false, visitor, browser)) {
        Page page = reader.open(pathOf(visitor, decision));
        walk(page, false, 2);
        String english = reader.path();
        page.locator(".langs a[hreflang=ru]").click();
        assertThat(query(reader.path())).isEqualTo(query(english));
        page.locator(".langs a[hreflang=az]").click();
        assertThat(query(reader.path())).isEqualTo(query(english));
        page.locator(".langs a[hreflang=en]").click();
        assertThat(reader.path()).isEqualTo(english);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void the_back_button_shows_the_question_before(boolean script, Visitor visitor, Browser browser) {
    for (JsonObject decision : shipped(visitor)) {
      try (Reader reader = reader(script, visitor, browser)) {
        Page page = reader.open(pathOf(visitor, decision));
        String first = page.locator("main h1").innerText();
        walk(page, false, 1);
        page.goBack();
        assertThat(page.locator("main h1"))
            .hasText(first, new LocatorAssertions.HasTextOptions().setTimeout(SLOW_MACHINE));
      }
    }
  }

  @Test
  void a_checklist_is_ticked_and_printed(Visitor visitor, Browser browser) {
    try (Reader reader = reader(false, visitor, browser)) {
      Page page =
          reader.open(
              "/en/check/do-i-need-a-visa?nationality=IN&passport=ordinary&purpose=tourism&days=20"
                  + "&skip=yes");
      Locator box = page.locator("ul.checks input[type=checkbox]").first();
      box.check();
      assertThat(box).isChecked();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("ul.checks li").first()).isVisible();
      assertThat(page.locator("main h1")).isVisible();
      assertThat(page.locator("aside.noprint")).not().isVisible();
      assertThat(page.pdf()).isNotEmpty();
    }
  }

  @Test
  void the_first_page_leads_into_the_decision_with_the_passport_chosen(
      Visitor visitor, Browser browser) {
    try (Reader reader = reader(false, visitor, browser)) {
      Page page = reader.open("/en");
      page.locator("#nationality").selectOption("TR");
      page.locator("form:has(#nationality) button").click();
      assertThat(reader.path()).isEqualTo("/en/check/do-i-need-a-visa?nationality=TR");
      assertThat(page.locator(FORM)).hasCount(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en/check/%s/rules", "/en/check/%s"})
  void the_rules_of_every_decision_fit_a_phone(String address, Visitor visitor, Browser browser) {
    for (JsonObject decision : shipped(visitor)) {
      try (Reader reader = reader(false, visitor, browser)) {
        String own = pathOf(visitor, decision).substring("/en/check/".length());
        Page page = reader.open(address.replace("%s", own));
        assertThat(page.locator("h1")).isVisible();
        Object overflow =
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).isEqualTo(0);
      }
    }
  }

  private static Reader reader(boolean script, Visitor visitor, Browser browser) {
    return script
        ? Reader.with(visitor, browser, Reader.PHONE)
        : Reader.withoutScript(visitor, browser, Reader.PHONE);
  }

  /** Answers at most so many questions; tells how many there were. */
  private static int walk(Page page, boolean last, int most) {
    int asked = 0;
    while (asked < most && page.locator(FORM).count() > 0) {
      answer(page, last);
      String before = page.url();
      page.locator(FORM + " button.btn").click();
      // A click does not wait for what it leads to.
      page.waitForURL(url -> !url.equals(before));
      asked++;
    }
    return asked;
  }

  private static void answer(Page page, boolean last) {
    Locator form = page.locator(FORM);
    Locator radios = form.locator("[type=radio]");
    Locator boxes = form.locator("[type=checkbox]");
    Locator select = form.locator("select");
    if (radios.count() > 0) {
      (last ? radios.last() : radios.first()).check();
    } else if (boxes.count() > 0) {
      (last ? boxes.last() : boxes.first()).check();
    } else if (select.count() > 0) {
      select.selectOption(last ? "IN" : "TR");
    } else {
      boolean day =
          form.locator("#answer-hint").count() > 0
              && form.locator("#answer-hint").innerText().contains("2026-");
      form.locator("#answer").fill(day ? "2026-11-02" : last ? "100" : "20");
    }
  }

  private static List<JsonObject> shipped(Visitor visitor) {
    List<JsonObject> shipped =
        visitor
            .json("/api/v1/decisions?locale=en")
            .getJsonArray("decisions")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(decision -> !decision.getString("title").equals("Registration"))
            .toList();
    assertThat(shipped).hasSizeGreaterThanOrEqualTo(9);
    return shipped;
  }

  private static String pathOf(Visitor visitor, JsonObject decision) {
    String list = visitor.get("/en/check").body();
    int title = list.indexOf(">" + decision.getString("title").replace("&", "&amp;") + "</a>");
    assertThat(title).as(decision.getString("title")).isPositive();
    int start = list.lastIndexOf("href=\"", title) + "href=\"".length();
    return list.substring(start, list.indexOf('"', start));
  }

  private static String query(String path) {
    int mark = path.indexOf('?');
    return mark < 0 ? "" : path.substring(mark);
  }
}
