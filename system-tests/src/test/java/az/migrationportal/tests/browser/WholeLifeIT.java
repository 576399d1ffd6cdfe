package az.migrationportal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.registration.enquiry.EnquiryAddress;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.tests.journey.Letters;
import az.migrationportal.tests.journey.MovedPortal;
import az.migrationportal.tests.journey.OfficerPeople;
import az.migrationportal.tests.journey.Remains;
import az.migrationportal.tests.journey.Visitor;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One life on a phone, over months: registered with a household, moved, reminded, answered, looked
 * at by an officer, back home, erased; and then nothing is left of it but the receipt.
 */
@ExtendWith({MovedPortal.Shared.class, Chromium.class})
class WholeLifeIT {
  private static final ZoneId BAKU = ZoneId.of("Asia/Baku");

  private static final String ANSWER = "Konsulluğa gəlin, qayıdış şəhadətnaməsi veririk.";
  private static final String PASSPORT = "C44556677";

  /**
   * The receipt; what officers did, by numbers; sealed for an hour, what one looked for; counters
   * of attempts and secrets of the portal, which name nobody.
   */
  private static final List<String> LEFT =
      List.of(
          "receipt",
          "officer_trail",
          "officer_session",
          "officer_form",
          "data_key",
          "attempt",
          "kept_secret");

  private static final Duration SOON = Duration.ofSeconds(30);

  @ParameterizedTest
  @EnumSource
  void a_whole_life_leaves_nothing_but_the_receipt(
      ReaderLocale locale, MovedPortal portal, Browser browser) {
    Visitor visitor = portal.visitor();
    String tag = locale.tag();
    String address = "whole-life-" + tag + "@example.org";
    String name = "Fərəh Çağrı-" + tag;
    String child = "Çinarə-" + tag;
    String city = "Şöhrətşəhər-" + tag;
    String words = "Pasportum itib, nə edim? " + tag;
    String note = "Itirilmiş pasport üçün " + tag;
    OfficerPeople.make(visitor);
    Map<String, Integer> before = Remains.rows(visitor.portal());

    try (Reader phone = Reader.with(visitor, browser, Reader.PHONE)) {
      Page page = phone.open(RegistrationAddress.register(locale));
      register(page, visitor, locale, address, name, child);
      move(page, locale, city);
      remind(page, LocalDate.ofInstant(portal.now(), BAKU).plusDays(60));
    }
    String own = RegistrationAddress.myRecord(locale);
    Visitor.until(SOON, () -> letters(visitor, address, own) == 1);
    portal.move(Duration.ofDays(45));
    Visitor.until(SOON, () -> letters(visitor, address, own) == 2);
    assertThat(visitor.mails(address)).noneMatch(mail -> mail.contains(name));

    String question = ask(visitor, browser, locale, address, words);
    answer(visitor, browser, question, words);
    look(visitor, browser, address, note);

    try (Reader phone = Reader.with(visitor, browser, Reader.PHONE)) {
      Page page = phone.open(RegistrationAddress.myRecord(locale, "sign-in"));
      signIn(page, visitor, locale, address);
      assertThat(page.locator("h1")).containsText(name);
      assertThat(page.locator("section:has(#looks)")).containsText("Mission of other-consul");
      assertThat(page.locator("section:has(#looks)")).containsText(note);
      forgetQuestion(phone, visitor, locale, address);
      phone.open(RegistrationAddress.myRecord(locale));
      page.locator("a[href$='" + RegistrationAddress.myRecord(locale, "home") + "']").click();
      mine(page, "home");
      Filled.at(page, RegistrationAddress.myRecord(locale));
      page.locator("a[href$='" + RegistrationAddress.myRecord(locale, "erase") + "']").click();
      page.locator("#sure").check();
      mine(page, "erase");
      Filled.below(page, RegistrationAddress.myRecord(locale, "receipt"));
      assertThat(page.locator("main")).containsText(Pattern.compile("AZ-[0-9A-Z]{4}-[0-9A-Z]{4}"));
    }
    assertThat(grown(before, Remains.rows(visitor.portal()))).isSubsetOf(LEFT);
    assertThat(
            Remains.open(
                visitor.portal(),
                portal.folder(),
                address,
                name,
                child,
                city,
                words,
                note,
                ANSWER,
                PASSPORT))
        .isEmpty();
  }

  /** Mails that lead to the record: the first says that it is kept. */
  private static long letters(Visitor visitor, String address, String page) {
    return visitor.mails(address).stream().filter(mail -> mail.contains(page)).count();
  }

  private static List<String> grown(Map<String, Integer> before, Map<String, Integer> after) {
    return after.keySet().stream()
        .filter(table -> after.getOrDefault(table, 0) > before.getOrDefault(table, 0))
        .toList();
  }

  private static void register(
      Page page, Visitor visitor, ReaderLocale locale, String address, String name, String child) {
    form(page, "form/begin");
    page.locator("#given").fill(name);
    Filled.day(page, "born", "3", "2", "1990");
    page.locator("#passport").fill(PASSPORT);
    form(page, "form/step/about");
    page.locator("#child-1-given").fill(child);
    Filled.day(page, "child-1-born", "1", "5", "2019");
    form(page, "form/step/household");
    Filled.place(page, "DE", "Berlin");
    form(page, "form/step/place");
    page.locator("#email").fill(address);
    page.locator("#consent-consular").check();
    form(page, "form/step/contact");
    Filled.at(page, RegistrationAddress.register(locale, "code"));
    page.locator("#code").fill(Letters.code(visitor, address));
    form(page, "form/prove");
    Filled.at(page, RegistrationAddress.register(locale, "check"));
    form(page, "form/send");
    assertThat(page.locator("h1")).containsText(name);
  }

  private static void move(Page page, ReaderLocale locale, String city) {
    page.locator("a[href$='" + RegistrationAddress.myRecord(locale, "move") + "']").click();
    Filled.place(page, "TR", city);
    form(page, "my-form/move");
    assertThat(page.locator("main")).containsText(city);
  }

  private static void remind(Page page, LocalDate day) {
    page.locator("#reminders ~ details summary").click();
    page.locator("#reminder-kind").selectOption("permit");
    Filled.day(page, "reminder-day", day);
    page.locator("#reminder-lead").selectOption("P1M");
    form(page, "my-reminder/add");
    assertThat(page.locator("form[action*='/my-reminder/remove/']")).hasCount(1);
  }

  /** Asks as somebody whose answer comes by mail; answers the number. */
  private static String ask(
      Visitor visitor, Browser browser, ReaderLocale locale, String address, String words) {
    try (Reader phone = Reader.with(visitor, browser, Reader.PHONE)) {
      Page page = phone.open(EnquiryAddress.form(locale));
      page.locator("#topic").selectOption("documents");
      page.locator("#country").selectOption("TR");
      page.locator("#words").fill(words);
      page.locator("#address").fill(address);
      page.locator("main form button").click();
      assertThat(page.locator(".typed").first()).hasText(words);
      return page.locator("main h1").textContent().replaceAll(".*(ENQ-[^ ]+).*", "$1");
    }
  }

  private static void answer(Visitor visitor, Browser browser, String number, String words) {
    try (Reader officer = Reader.with(visitor, browser, Reader.PHONE)) {
      Page page = officer.open("/en/officer/sign-in");
      signIn(page, OfficerPeople.ANKARA);
      officer.open("/en/officer/enquiry/" + number);
      assertThat(page.locator(".typed").first()).hasText(words);
      page.locator("#answer").fill(ANSWER);
      page.locator("form[action$='/answer'] button").click();
      assertThat(page.locator(".typed")).hasCount(2);
    }
  }

  private static void look(Visitor visitor, Browser browser, String address, String note) {
    try (Reader officer = Reader.with(visitor, browser, Reader.PHONE)) {
      Page page = officer.open("/en/officer/sign-in");
      signIn(page, OfficerPeople.OTHER_CONSUL);
      officer.open("/en/officer/registrations");
      page.locator("#reason").selectOption("document");
      page.locator("#words").fill(note);
      page.locator("#exact").fill(address);
      page.locator("form[action$='registrations/form'] button").click();
      page.locator("form[action$='/open'] button").click();
      assertThat(page.locator("main")).containsText(address);
    }
  }

  /** Reads the answer by the link of the mail, and has the question erased. */
  private static void forgetQuestion(
      Reader phone, Visitor visitor, ReaderLocale locale, String address) {
    Page page = phone.open(Letters.link(visitor, address, EnquiryAddress.form(locale) + "/"));
    assertThat(page.locator(".typed").last()).hasText(ANSWER);
    page.locator("form:has(input[value=erase]) button").click();
    page.waitForURL("**/erased");
  }

  private static void signIn(Page page, Visitor visitor, ReaderLocale locale, String address) {
    Set<String> seen = Letters.codes(visitor, address);
    page.locator("#email").fill(address);
    form(page, "my-form/sign-in");
    Filled.at(page, RegistrationAddress.myRecord(locale, "code"));
    page.locator("#code").fill(Letters.code(visitor, address, seen));
    form(page, "my-form/prove");
    Filled.at(page, RegistrationAddress.myRecord(locale));
  }

  private static void signIn(Page page, String officer) {
    page.locator("#name").fill(officer);
    page.locator("#password").fill(OfficerPeople.PASSWORD);
    page.locator("main form button").last().click();
    page.waitForURL(Pattern.compile(".*/officer(/registrations)?$"));
  }

  private static void form(Page page, String action) {
    page.locator("form[action$='/registration/" + action + "'] button:not([value=more])").click();
  }

  private static void mine(Page page, String action) {
    form(page, "my-form/" + action);
  }
}
