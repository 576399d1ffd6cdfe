package az.migrationportal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.tests.journey.OfficerPeople;
import az.migrationportal.tests.journey.PortalUnderTest;
import az.migrationportal.tests.journey.Visitor;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Somebody on a phone asks, an officer answers, the person reads it by the mail's link and erases.
 */
@ExtendWith({PortalUnderTest.class, Chromium.class})
class AskingIT {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String HOSTILE =
      "<script>document.title='taken'</script><img src=x onerror=alert(1)> & \"ə\" 🧿";

  @ParameterizedTest
  @CsvSource({"az, sual, soruşan", "ru, vopros, спросивший"})
  void a_question_is_asked_answered_read_and_erased_on_a_phone(
      String locale, String segment, String word, Visitor visitor, Browser browser) {
    String address = "asker-" + locale + "@example.org";
    String number;
    try (Reader asker = Reader.with(visitor, browser, Reader.PHONE)) {
      Page page = asker.open("/" + locale + "/" + segment);
      Axe.sound(page);
      page.locator("#topic").selectOption("work");
      page.locator("#country").selectOption("DE");
      page.locator("#words").fill(HOSTILE + " " + word);
      page.locator("#address").fill(address);
      page.locator("main form button").click();
      assertThat(page.locator(".typed").first()).containsText(HOSTILE + " " + word);
      assertThat(page.locator("main h1")).containsText("ENQ-");
      number = page.locator("main h1").textContent().replaceAll(".*(ENQ-[^ ]+).*", "$1");
      Axe.sound(page);
    }
    OfficerPeople.make(visitor);
    try (Reader officer = Reader.with(visitor, browser, Reader.PHONE)) {
      Page page = signedIn(officer, OfficerPeople.BERLIN);
      Axe.sound(page);
      officer.open("/en/officer?view=unassigned");
      page.locator("a:has-text('" + number + "')").click();
      assertThat(page.locator(".typed").first()).containsText(HOSTILE);
      Axe.sound(page);
      page.locator("form[action$='/take'] button").click();
      assertThat(page.locator("form[action$='/take']")).hasCount(0);
      page.locator("#note").fill("For colleagues only " + HOSTILE);
      page.locator("form[action$='/note'] button").click();
      assertThat(page.locator(".note-inside .typed")).containsText("For colleagues only");
      page.locator("#answer").fill("Cavab / ответ " + HOSTILE);
      page.locator("form[action$='/answer'] button").click();
      assertThat(page.locator(".typed")).hasCount(3);
      Axe.sound(page);
      assertThat(officer.complaints()).isEmpty();
    }
    String link = "/" + locale + "/" + segment + "/" + token(visitor, address, segment, 2);
    try (Reader asker = Reader.with(visitor, browser, Reader.PHONE)) {
      Page page = asker.open(link);
      assertThat(page.locator(".typed")).hasCount(2);
      assertThat(page.locator(".typed").nth(1)).hasText("Cavab / ответ " + HOSTILE);
      assertThat(page.locator("main")).not().containsText("For colleagues only");
      Axe.sound(page);
      page.locator("form:has(input[value=helped]) button").click();
      assertThat(page.locator("form:has(input[value=helped])")).hasCount(0);
      page.locator("form:has(input[value=erase]) button").click();
      page.waitForURL("**/erased");
      Axe.sound(page);
      asker.open(link);
      assertThat(page.locator(".typed")).hasCount(0);
      assertThat(asker.hasCookies()).isFalse();
    }
  }

  @Test
  void an_answer_that_helped_becomes_a_draft_for_the_editors_if_the_person_agreed(
      Visitor visitor, Browser browser) {
    OfficerPeople.make(visitor);
    try (Reader asker = Reader.withoutScript(visitor, browser, Reader.PHONE);
        Reader officer = Reader.with(visitor, browser, Reader.DESK)) {
      Page question = asker.open("/en/ask");
      question.locator("#topic").selectOption("documents");
      question.locator("#country").selectOption("DE");
      question.locator("#words").fill("My passport is lost. I am Aysel.");
      question.locator("main form button").click();
      assertThat(question.locator(".typed")).hasCount(1);
      String number = question.locator("main h1").textContent().replace("Question ", "");
      Page desk = signedIn(officer, OfficerPeople.BERLIN);
      officer.open("/en/officer/enquiry/" + number);
      desk.locator("#answer").fill("Go to the embassy.");
      desk.locator("form[action$='/answer'] button").click();
      assertThat(desk.locator(".typed")).hasCount(2);
      assertThat(desk.locator("form[action$='/release']")).hasCount(0);
      question.reload();
      question.locator("input[name=publish]").check();
      question.locator("form:has(input[value=helped]) button").click();
      assertThat(question.locator("input[name=publish]")).hasCount(0);
      desk.reload();
      assertThat(desk.locator("#body")).hasValue("Go to the embassy.");
      Axe.sound(desk);
      desk.locator("#title").fill("What to do about a lost passport");
      desk.locator("#summary").fill("Go to the embassy.");
      desk.locator("form[action$='/release'] button").click();
      assertThat(desk.locator("form[action$='/release']")).hasCount(0);
      officer.open("/en/officer/sign-in");
    }
  }

  @Test
  void a_form_with_faults_comes_back_filled_in_and_without_a_script(
      Visitor visitor, Browser browser) {
    try (Reader asker = Reader.withoutScript(visitor, browser, Reader.PHONE)) {
      Page page = asker.open("/en/ask");
      String typed = "\n  first line\n\tsecond " + HOSTILE + " " + "ə".repeat(5000);
      page.locator("#words").fill(typed);
      page.locator("#address").fill("no address");
      page.locator("main form button").click();
      assertThat(page).hasTitle(Pattern.compile("^Error: "));
      assertThat(page.locator("section.errors")).isFocused();
      assertThat(page.locator("section.errors a")).hasCount(3);
      assertThat(page.locator("#words")).hasValue(typed);
      assertThat(page.locator("#address")).hasValue("no address");
      page.locator("section.errors a").first().click();
      assertThat(page.locator("#topic")).isFocused();
      page.locator("#topic").selectOption("help");
      page.locator("#words").fill("Short enough");
      page.locator("#address").fill("");
      page.locator("main form button").click();
      assertThat(page.locator(".typed")).hasText("Short enough");
      page.locator("#add button").click();
      assertThat(page.locator("section.errors a")).hasCount(1);
      page.locator("#words").fill("One thing more");
      page.locator("#add button").click();
      assertThat(page.locator(".typed")).hasCount(2);
    }
  }

  @Test
  void officers_pages_are_sound_in_the_dark_and_in_every_language(
      Visitor visitor, Browser browser) {
    OfficerPeople.make(visitor);
    for (String locale : List.of("az", "en", "ru")) {
      try (Reader officer = Reader.with(visitor, browser, Reader.PHONE)) {
        officer
            .page()
            .emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Page page = officer.open("/" + locale + "/officer");
        assertThat(officer.path()).isEqualTo("/" + locale + "/officer/sign-in");
        Axe.sound(page);
        page.locator("#name").fill(OfficerPeople.ADMINISTRATOR);
        page.locator("#password").fill("wrong");
        page.locator("main form button").click();
        assertThat(page.locator("[role=alert]")).isVisible();
        Axe.sound(page);
        signIn(page, OfficerPeople.ADMINISTRATOR);
        page.waitForURL("**/officer/accounts");
        for (String below :
            List.of("accounts", "accounts/berlin", "trail", "password", "no-such")) {
          officer.open("/" + locale + "/officer/" + below);
          Axe.sound(page);
        }
        page.locator("form[action$='/sign-out'] button").click();
        page.waitForURL("**/officer/sign-in");
        officer.open("/" + locale + "/officer/trail");
        assertThat(officer.path()).isEqualTo("/" + locale + "/officer/sign-in");
      }
    }
  }

  @Test
  void going_back_to_the_form_of_a_question_and_sending_it_again_is_one_question(
      Visitor visitor, Browser browser) {
    try (Reader asker = Reader.withoutScript(visitor, browser, Reader.PHONE)) {
      Page page = asker.open("/en/ask");
      ask(page, "Where do I register?");
      assertThat(page.locator(".typed")).hasCount(1);
      String number = page.locator("main h1").textContent();
      String link = asker.path();
      page.goBack();
      ask(page, "Where do I register?");
      assertThat(page.locator("main h1")).hasText(number);
      assertThat(page.locator(".typed")).hasCount(1);
      page.goBack();
      ask(page, "And by when?");
      assertThat(page.locator("main h1")).hasText(number);
      assertThat(page.locator(".typed")).hasCount(2);
      assertThat(asker.path()).isEqualTo(link);
      asker.open("/en/ask");
      ask(page, "Where do I register?");
      assertThat(page.locator("main h1")).not().hasText(number);
    }
  }

  private static void ask(Page page, String words) {
    page.locator("#topic").selectOption("work");
    page.locator("#words").fill(words);
    page.locator("main form button").click();
    page.locator(".typed").first().waitFor();
  }

  private static Page signedIn(Reader officer, String name) {
    Page page = officer.open("/en/officer/sign-in");
    signIn(page, name);
    page.waitForURL("**/officer");
    return page;
  }

  private static void signIn(Page page, String name) {
    page.locator("#name").fill(name);
    page.locator("#password").fill(OfficerPeople.PASSWORD);
    page.locator("main form button").last().click();
  }

  private static String token(Visitor visitor, String address, String segment, int mails) {
    Visitor.until(SOON, () -> visitor.mails(address).size() >= mails);
    Matcher link =
        Pattern.compile("/" + segment + "/([A-Za-z0-9_-]{32})")
            .matcher(visitor.mails(address).get(mails - 1));
    assertThat(link.find()).isTrue();
    return link.group(1);
  }
}
