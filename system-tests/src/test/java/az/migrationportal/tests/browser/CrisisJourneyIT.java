package az.migrationportal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.tests.journey.Letters;
import az.migrationportal.tests.journey.OfficerPeople;
import az.migrationportal.tests.journey.PortalUnderTest;
import az.migrationportal.tests.journey.RegistrationDeeds;
import az.migrationportal.tests.journey.Visitor;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two officers with phones write to everybody in a country; somebody there answers by the link of
 * the letter without a script, and the officer finds and opens who needs help.
 */
@ExtendWith({PortalUnderTest.class, Chromium.class})
class CrisisJourneyIT {
  private static final String HOSTILE = "<img src=x onerror=alert(1)> \u202E\"ə\" 🧿";
  private static final Pattern NUMBER = Pattern.compile("MSG-[2-9A-Z]{4}-[2-9A-Z]{4}");

  @ParameterizedTest
  @EnumSource
  void a_message_is_written_rehearsed_sent_by_another_and_answered(
      ReaderLocale locale, Visitor visitor, Browser browser) {
    OfficerPeople.make(visitor);
    String tag = locale.tag();
    String address = "crisis-journey-" + tag + "@example.org";
    RegistrationDeeds owner = new RegistrationDeeds(visitor);
    owner.register(address, "Gizlinad " + tag);
    owner.agreeToCrisis();
    String own = owner.number();
    String path = written(visitor, browser, locale, "rehearsal-" + tag + "@example.org");
    sent(visitor, browser, path);
    answered(visitor, browser, locale, address);
    found(visitor, browser, path, own, tag);

    try (Reader person = Reader.with(visitor, browser, Reader.PHONE).signedIn(owner.cookie())) {
      Page page = person.open(RegistrationAddress.myRecord(locale));
      assertThat(page.locator("section:has(> #messages)")).containsText(HOSTILE);
      assertThat(page.locator("section:has(#looks)")).containsText("Mission of consul");
      Axe.sound(page);
      assertThat(person.complaints()).isEmpty();
    }
    assertThat(owner.export()).contains("\"answer\":\"help\"", "Gizlinyer");
  }

  /** Writes a message with a fault first; answers where it is. */
  private static String written(
      Visitor visitor, Browser browser, ReaderLocale locale, String rehearsal) {
    try (Reader officer = Reader.with(visitor, browser, Reader.PHONE)) {
      if (locale == ReaderLocale.RU) {
        officer
            .page()
            .emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      }
      Page page = signedIn(officer, OfficerPeople.CONSUL);
      officer.open("/" + locale.tag() + "/officer/crisis");
      Axe.sound(page);
      page.locator("form[action$='crisis/form'] button").click();
      assertThat(page.locator("[role=alert]")).isVisible();
      Axe.sound(page);
      page.locator("#country").selectOption("DE");
      page.locator("form[action$='crisis/form'] button").click();
      assertThat(page).hasURL(Pattern.compile(".*/officer/crisis/" + NUMBER.pattern() + "$"));
      String path = officer.path();
      for (ReaderLocale language : ReaderLocale.values()) {
        page.locator("#subject-" + language.tag()).fill(HOSTILE + " " + language.tag());
        page.locator("#text-" + language.tag()).fill("Daşqın.\n\n" + HOSTILE);
      }
      page.locator("#text-ru").fill("x".repeat(1001));
      button(page, "save");
      assertThat(page.locator("section.errors")).isFocused();
      assertThat(page.locator("section.errors a")).hasCount(1);
      assertThat(page.locator("#subject-az")).hasValue(HOSTILE + " az");
      Axe.sound(page);
      page.locator("section.errors a").click();
      assertThat(page.locator("#text-ru")).isFocused();
      page.locator("#text-ru").fill("Наводнение.");
      button(page, "save");
      assertThat(page.locator("[role=status]")).isVisible();
      assertThat(page.locator("form[action$='/send']")).hasCount(0);
      page.locator("#address").fill("nobody");
      button(page, "rehearse");
      assertThat(page.locator("[role=alert]")).isVisible();
      assertThat(page.locator("#address")).hasValue("nobody");
      Axe.sound(page);
      page.locator("#address").fill(rehearsal);
      button(page, "rehearse");
      assertThat(page.locator("[role=status]")).isVisible();
      Axe.sound(page);
      Visitor.until(java.time.Duration.ofSeconds(30), () -> visitor.mails(rehearsal).size() == 3);
      assertThat(officer.complaints().stream().filter(c -> !c.contains("422"))).isEmpty();
      return path;
    }
  }

  private static void sent(Visitor visitor, Browser browser, String path) {
    try (Reader officer = Reader.with(visitor, browser, Reader.PHONE)) {
      Page page = signedIn(officer, OfficerPeople.CHIEF);
      officer.open(path);
      assertThat(page.locator("main")).containsText("Officer consul");
      button(page, "send");
      assertThat(page.locator("[role=alert]")).isVisible();
      page.locator("#sure").check();
      button(page, "send");
      assertThat(page.locator("#outcome")).isVisible();
      Axe.sound(page);
    }
  }

  private static void answered(
      Visitor visitor, Browser browser, ReaderLocale locale, String address) {
    String link =
        Letters.link(visitor, address, RegistrationAddress.myRecord(ReaderLocale.EN, "safe") + "/");
    String token = link.substring(link.lastIndexOf('/') + 1);
    try (Reader person = Reader.withoutScript(visitor, browser, Reader.PHONE)) {
      Page page = person.open(RegistrationAddress.myRecord(locale, "safe/" + token));
      assertThat(page.locator("h1")).hasText(HOSTILE + " " + locale.tag());
      assertThat(page.locator("main form")).hasCount(2);
      page.locator("form:has(input[value=safe]) button").click();
      assertThat(page.locator("[role=status]")).isVisible();
      page.locator("#words").fill("Gizlinyer " + "ə".repeat(500));
      page.locator("#phone").fill("+49 30 Gizlinzəng");
      page.locator("form:has(input[value=help]) button").click();
      assertThat(page.locator("section.errors a")).hasCount(1);
      assertThat(page.locator("#phone")).hasValue("+49 30 Gizlinzəng");
      page.locator("#words").fill("Gizlinyer " + HOSTILE);
      page.locator("form:has(input[value=help]) button").click();
      assertThat(page.locator("[role=status]")).isVisible();
      assertThat(page.locator("main")).not().containsText("Gizlinyer");
      assertThat(person.complaints()).isEmpty();
    }
    try (Reader person = Reader.with(visitor, browser, Reader.PHONE)) {
      Page page = person.open(RegistrationAddress.myRecord(locale, "safe/" + token));
      Axe.sound(page);
      assertThat(person.hasCookies()).isFalse();
    }
  }

  private static void found(Visitor visitor, Browser browser, String path, String own, String tag) {
    try (Reader officer = Reader.with(visitor, browser, Reader.PHONE)) {
      Page page = signedIn(officer, OfficerPeople.CONSUL);
      officer.open(path);
      assertThat(page.locator("#help")).containsText(own);
      assertThat(page.locator("main")).not().containsText("Gizlin");
      page.locator("#help a:text-is('" + own + "')").click();
      assertThat(page.locator("#exact")).hasValue(own);
      page.locator("#reason").selectOption("crisis");
      page.locator("#words").fill("Kömək istəyib");
      page.locator("form[action$='registrations/form'] button").click();
      page.locator("form[action$='/open'] button").click();
      assertThat(page.locator("main h1")).containsText("Gizlinad " + tag);
      assertThat(page.locator("section:has(> #messages)")).containsText("Gizlinyer " + HOSTILE);
      assertThat(page.locator("section:has(> #messages)")).containsText("+49 30 Gizlinzəng");
      Axe.sound(page);
    }
  }

  private static Page signedIn(Reader officer, String name) {
    Page page = officer.open("/en/officer/sign-in");
    page.locator("#name").fill(name);
    page.locator("#password").fill(OfficerPeople.PASSWORD);
    page.locator("main form button").last().click();
    page.waitForURL(Pattern.compile(".*/officer(/registrations)?$"));
    return page;
  }

  private static void button(Page page, String act) {
    page.locator("form[action$='/" + act + "'] button").click();
  }
}
