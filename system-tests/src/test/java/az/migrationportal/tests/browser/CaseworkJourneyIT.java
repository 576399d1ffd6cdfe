package az.migrationportal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.tests.journey.OfficerPeople;
import az.migrationportal.tests.journey.PortalUnderTest;
import az.migrationportal.tests.journey.RegistrationDeeds;
import az.migrationportal.tests.journey.Visitor;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An officer with a phone finds somebody who lost a passport, verifies and mends the registration;
 * the person reads who looked and why.
 */
@ExtendWith({PortalUnderTest.class, Chromium.class})
class CaseworkJourneyIT {
  private static final String HOSTILE =
      "<script>document.title='taken'</script><img src=x onerror=alert(1)> \u202E\"ə\" 🧿";

  @ParameterizedTest
  @ValueSource(strings = {"az", "en", "ru"})
  void an_officer_finds_a_person_with_a_reason_and_the_person_reads_who_looked(
      String locale, Visitor visitor, Browser browser) {
    OfficerPeople.make(visitor);
    String name = HOSTILE + " " + locale;
    RegistrationDeeds owner =
        new RegistrationDeeds(visitor).register("seen-" + locale + "@example.org", name);
    String number = owner.number();
    try (Reader officer = Reader.with(visitor, browser, Reader.PHONE)) {
      if (locale.equals("ru")) {
        officer
            .page()
            .emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      }
      Page page = signedIn(officer, locale, OfficerPeople.CONSUL, "registrations");
      Axe.sound(page);

      page.locator("#exact").fill("a@");
      page.locator("#words").fill(HOSTILE);
      search(page);
      assertThat(page.locator("section.errors")).isFocused();
      assertThat(page.locator("section.errors a")).hasCount(2);
      assertThat(page.locator("#words")).hasValue(HOSTILE);
      Axe.sound(page);
      page.locator("section.errors a").first().click();
      assertThat(page.locator("#reason")).isFocused();
      page.locator("#reason").selectOption("document");
      page.locator("#exact").fill("nobody@example.org");
      search(page);
      assertThat(page.locator("main h1")).isVisible();
      assertThat(page.locator("form[action$='/open']")).hasCount(0);
      Axe.sound(page);

      officer.open("/" + locale + "/officer/registrations");
      page.locator("#reason").selectOption("document");
      page.locator("#words").fill(HOSTILE);
      page.locator("#name").fill(name);
      page.locator("#born-day").fill("9");
      page.locator("#born-month").fill("8");
      page.locator("#born-year").fill("1977");
      search(page);
      assertThat(page.locator("form[action$='/open']")).hasCount(1);
      assertThat(page).not().hasTitle("taken");
      Axe.sound(page);
      page.locator("form[action$='/open'] button").click();
      assertThat(page.locator("main h1")).hasText(name);
      assertThat(page.locator("main")).containsText("seen-" + locale + "@example.org");
      Axe.sound(page);

      page.locator("form[action$='/verify'] button").click();
      assertThat(page.locator("[role=alert]")).isVisible();
      Axe.sound(page);
      page.locator("#document").selectOption("passport");
      page.locator("form[action$='/verify'] button").click();
      assertThat(page.locator("#documents dt")).hasCount(1);
      Axe.sound(page);
      page.locator("details summary").first().click();
      page.locator("#why-1").fill("Başqa sənəd " + HOSTILE);
      page.locator("form[action$='/revoke'] button").click();
      assertThat(page.locator("#documents .typed")).hasText("Başqa sənəd " + HOSTILE);
      Axe.sound(page);
      assertThat(officer.complaints().stream().filter(c -> !c.contains("422"))).isEmpty();
    }
    try (Reader person = Reader.with(visitor, browser, Reader.PHONE)) {
      String[] cookie = owner.cookie().split("=", 2);
      person
          .page()
          .context()
          .addCookies(
              List.of(new Cookie(cookie[0], cookie[1]).setUrl(visitor.address("/").toString())));
      Page page = person.open("/" + locale + "/" + record(locale));
      Locator looks = page.locator("section:has(#looks)");
      assertThat(looks.locator("dt")).hasCount(4);
      assertThat(looks).containsText("Mission of consul");
      assertThat(looks.locator(".typed").first()).hasText(HOSTILE);
      assertThat(page.locator("main")).containsText("Başqa sənəd");
      assertThat(page.locator("main")).not().containsText("seen-document");
      Axe.sound(page);
      assertThat(person.complaints()).isEmpty();
    }
    assertThat(number).startsWith("AZ-");
  }

  @Test
  void somebody_who_registered_twice_becomes_one(Visitor visitor, Browser browser) {
    OfficerPeople.make(visitor);
    String earlier =
        new RegistrationDeeds(visitor).register("pair-1@example.org", "Cüt Adam").number();
    RegistrationDeeds second =
        new RegistrationDeeds(visitor).register("pair-2@example.org", "CÜT  ADAM");
    String later = second.number();
    try (Reader officer = Reader.with(visitor, browser, Reader.PHONE)) {
      Page page = signedIn(officer, "en", OfficerPeople.CONSUL, "registrations");
      page.locator("#reason").selectOption("register");
      page.locator("#words").fill("Two records");
      page.locator("#exact").fill(earlier);
      search(page);
      page.locator("form[action$='/open'] button").click();
      page.locator("form[action$='/compare'] button").click();
      assertThat(page.locator("main thead th")).hasText(new String[] {earlier, later});
      Axe.sound(page);
      page.locator("form[action$='" + earlier + "/merge'] button").click();
      assertThat(page.locator("main")).containsText(later);
      assertThat(page.locator("form[action$='/compare']")).hasCount(0);
      Axe.sound(page);
      officer.open("/en/officer/registration/" + later);
      assertThat(page.locator("main")).containsText("pair-1@example.org");
    }
  }

  @Test
  void a_country_is_a_list_of_cities_without_names(Visitor visitor, Browser browser) {
    OfficerPeople.make(visitor);
    new RegistrationDeeds(visitor).register("city@example.org", "Görünməz");
    try (Reader officer = Reader.with(visitor, browser, Reader.PHONE)) {
      Page page = signedIn(officer, "en", OfficerPeople.CHIEF, "");
      officer.open("/en/officer/registrations");
      page.locator("#reason").selectOption("crisis");
      page.locator("#words").fill("Flood");
      page.locator("#country").selectOption("DE");
      search(page);
      assertThat(page.locator("details summary").first()).isVisible();
      page.locator("details summary").first().click();
      assertThat(page.locator("form[action$='/open'] button").first()).isVisible();
      assertThat(page.locator("main")).not().containsText("Görünməz");
      Axe.sound(page);
    }
  }

  private static String record(String locale) {
    return switch (locale) {
      case "az" -> "qeydim";
      case "ru" -> "moya-zapis";
      default -> "my-record";
    };
  }

  private static Page signedIn(Reader officer, String locale, String name, String first) {
    Page page = officer.open("/" + locale + "/officer/sign-in");
    page.locator("#name").fill(name);
    page.locator("#password").fill(OfficerPeople.PASSWORD);
    page.locator("main form button").last().click();
    page.waitForURL(Pattern.compile(".*/officer" + (first.isEmpty() ? "" : "/" + first) + "$"));
    return page;
  }

  private static void search(Page page) {
    String before = page.url();
    page.locator("form[action$='registrations/form'] button").click();
    page.waitForURL(url -> !url.equals(before) && url.contains("/officer/registrations/"));
  }
}
