package az.migrationportal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.tests.journey.Letters;
import az.migrationportal.tests.journey.PortalUnderTest;
import az.migrationportal.tests.journey.Visitor;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A whole life of a registration on a phone. */
@ExtendWith({PortalUnderTest.class, Chromium.class})
class RegistrationJourneyIT {
  @ParameterizedTest
  @EnumSource
  void a_citizen_registers_moves_comes_home_and_is_erased(
      ReaderLocale locale, Visitor visitor, Browser browser) {
    String address = "life-" + locale.tag() + "@example.org";
    try (Reader reader = Reader.with(visitor, browser, Reader.PHONE)) {
      Page page = reader.open(RegistrationAddress.register(locale));
      Axe.sound(page);
      press(page, "begin");
      Filled.at(page, RegistrationAddress.register(locale, "about"));
      Axe.sound(page);

      press(page, "step/about");
      assertThat(page.locator("section.errors")).isFocused();
      assertThat(page.locator("section.errors li")).hasCount(2);
      Axe.sound(page);
      page.locator("section.errors a").first().click();
      assertThat(page.locator("#given")).isFocused();
      page.locator("#given").fill("Əli <b>Ñ</b>");
      Filled.day(page, "born", "31", "2", "1990");
      press(page, "step/about");
      assertThat(page.locator("#given")).hasValue("Əli <b>Ñ</b>");
      assertThat(page.locator("#born-month")).hasAttribute("aria-invalid", "true");
      Filled.day(page, "born", "3", "2", "1990");
      press(page, "step/about");
      Filled.at(page, RegistrationAddress.register(locale, "household"));
      Axe.sound(page);

      page.locator("#child-1-given").fill("Murad");
      Filled.day(page, "child-1-born", "1", "5", "2019");
      page.locator("button[value=more]").click();
      assertThat(page.locator("#child-2-given")).isVisible();
      assertThat(page.locator("#child-1-given")).hasValue("Murad");
      page.locator("#partner-given").fill("Ana");
      Filled.day(page, "partner-born", "1", "1", "1960");
      press(page, "step/household");
      Filled.at(page, RegistrationAddress.register(locale, "place"));
      Axe.sound(page);

      Filled.place(page, "DE", "Berlin");
      press(page, "step/place");
      Filled.at(page, RegistrationAddress.register(locale, "contact"));
      Axe.sound(page);
      assertThat(page.locator("input[type=checkbox]:checked")).hasCount(0);
      page.locator("#email").fill(address);
      page.locator("#consent-crisis").check();
      press(page, "step/contact");
      Filled.at(page, RegistrationAddress.register(locale, "code"));
      Axe.sound(page);

      page.locator("#code").fill("0");
      press(page, "prove");
      assertThat(page.locator("section.errors")).isFocused();
      Axe.sound(page);
      page.locator("#code").fill(Letters.code(visitor, address));
      press(page, "prove");
      Filled.at(page, RegistrationAddress.register(locale, "check"));
      assertThat(page.locator("main")).containsText("Əli <b>Ñ</b>");
      assertThat(page.locator("main")).containsText("Ana");
      Axe.sound(page);

      press(page, "send");
      assertThat(page.locator("h1")).containsText("Əli <b>Ñ</b>");
      assertThat(page.locator("main")).containsText(Pattern.compile("AZ-[0-9A-Z]{4}-[0-9A-Z]{4}"));
      assertThat(page.locator("#consent-crisis")).isChecked();
      assertThat(page.locator("main details[open] ol > li")).hasCount(5);
      Axe.sound(page);

      reader.open(RegistrationAddress.register(locale, "check"));
      Filled.at(page, RegistrationAddress.myRecord(locale));

      page.locator("#reminders ~ details summary").click();
      page.locator("#reminder-kind").selectOption("permit");
      Filled.day(page, "reminder-day", "1", "1", "2020");
      reminder(page, "add");
      assertThat(page.locator("section.errors")).isFocused();
      assertThat(page.locator("#reminder-kind")).hasValue("permit");
      Axe.sound(page);
      Filled.day(page, "reminder-day", "1", "1", "2100");
      page.locator("#reminder-lead").selectOption("P3M");
      reminder(page, "add");
      assertThat(page.locator("form[action*='/my-reminder/remove/']")).hasCount(1);
      Axe.sound(page);

      page.locator("a[href$='" + RegistrationAddress.myRecord(locale, "household") + "']").click();
      Filled.at(page, RegistrationAddress.myRecord(locale, "household"));
      Axe.sound(page);
      assertThat(page.locator("#child-1-given")).hasValue("Murad");
      Filled.day(page, "child-1-born", "1", "5", "1950");
      change(page, "household");
      assertThat(page.locator("section.errors")).isFocused();
      assertThat(page.locator("#child-1-born-year")).hasValue("1950");
      Axe.sound(page);
      Filled.day(page, "child-1-born", "1", "5", "2018");
      change(page, "household");
      Filled.at(page, RegistrationAddress.myRecord(locale));
      reader.open(RegistrationAddress.myRecord(locale, "contact"));
      Axe.sound(page);
      page.locator("#phone").fill("+49 30 1234567");
      change(page, "contact");
      assertThat(page.locator("main")).containsText("+49 30 1234567");

      reader.open(confirmed(page, locale));
      assertThat(page.locator(".tag[data-k=ok]")).isVisible();
      assertThat(page.locator("main")).not().containsText("Əli");
      Axe.sound(page);
      reader.open(RegistrationAddress.myRecord(locale));

      mine(page, "confirm");
      assertThat(page.locator("[role=status]")).isVisible();
      page.locator("a[href$='" + RegistrationAddress.myRecord(locale, "move") + "']").click();
      Filled.at(page, RegistrationAddress.myRecord(locale, "move"));
      mine(page, "move");
      assertThat(page.locator("section.errors")).isFocused();
      Axe.sound(page);
      Filled.place(page, "TR", "İzmir");
      mine(page, "move");
      assertThat(page.locator("main")).containsText("İzmir");
      page.locator("a[href$='" + RegistrationAddress.myRecord(locale, "home") + "']").click();
      Filled.at(page, RegistrationAddress.myRecord(locale, "home"));
      Axe.sound(page);
      mine(page, "home");
      Filled.at(page, RegistrationAddress.myRecord(locale));
      assertThat(page.locator("form[action$=confirm]")).hasCount(0);
      assertThat(page.locator("main .stone a[href*='" + wayBack(locale) + "']")).isVisible();
      Axe.sound(page);

      page.locator("a[href$='" + RegistrationAddress.myRecord(locale, "erase") + "']").click();
      Filled.at(page, RegistrationAddress.myRecord(locale, "erase"));
      mine(page, "erase");
      assertThat(page.locator("section.errors")).isFocused();
      page.locator("#sure").check();
      mine(page, "erase");
      Filled.below(page, RegistrationAddress.myRecord(locale, "receipt"));
      assertThat(page.locator("main")).not().containsText("Əli");
      Axe.sound(page);
      assertThat(reader.complaints()).isEmpty();
      reader.open(RegistrationAddress.myRecord(locale));
      Filled.at(page, RegistrationAddress.myRecord(locale, "sign-in"));
      Axe.sound(page);
    }
  }

  @Test
  void without_a_script_a_closed_browser_goes_on_by_the_link_of_a_mail(
      Visitor visitor, Browser browser) {
    String address = "goes-on@example.org";
    try (Reader reader = Reader.withoutScript(visitor, browser, Reader.PHONE)) {
      Page page = reader.open("/en/register");
      press(page, "begin");
      page.locator("#given").fill("Aysel");
      Filled.day(page, "born", "3", "2", "1990");
      press(page, "step/about");
      page.locator("#link-address").fill(address);
      press(page, "link");
      Filled.at(page, "/en/register/sent");
    }
    String link = Letters.link(visitor, address, "/en/register/resume/");
    try (Reader reader = Reader.withoutScript(visitor, browser, Reader.PHONE)) {
      Page page = reader.open(link);
      page.locator("form[action*=resume] button").click();
      Filled.at(page, "/en/register/about");
      assertThat(page.locator("#given")).hasValue("Aysel");
      page.locator("form[action$=leave] button").click();
      Filled.at(page, "/en/register/left");
      assertThat(reader.hasCookies()).isFalse();
      reader.open("/en/register/about");
      assertThat(page.locator("#given")).hasCount(0);
    }
  }

  private static void press(Page page, String form) {
    page.locator("form[action$='/form/" + form + "'] button:not([value=more])").click();
  }

  private static void mine(Page page, String form) {
    page.locator("form[action$='/my-form/" + form + "'] button").click();
  }

  private static String wayBack(ReaderLocale locale) {
    return switch (locale) {
      case AZ -> "yollar/vetene-qayidis";
      case EN -> "pathways/coming-home";
      case RU -> "puti/vozvrashchenie-domoj";
    };
  }

  private static void change(Page page, String step) {
    page.locator("form[action$='/my-change/step/" + step + "'] button:not([value=more])").click();
  }

  /** Downloads the confirmation; answers the address that stands on it. */
  private static String confirmed(Page page, ReaderLocale locale) {
    Download paper =
        page.waitForDownload(() -> page.locator("form[action$='/my-confirmation'] button").click());
    try (PDDocument pdf = Loader.loadPDF(paper.path().toFile())) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
      String check = RegistrationAddress.register(locale, "confirmation") + "/";
      int at = text.indexOf(check);
      assertThat(at).as(text).isPositive();
      return text.substring(at, at + check.length() + 32);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void reminder(Page page, String form) {
    page.locator("form[action*='/my-reminder/" + form + "'] button").click();
  }
}
