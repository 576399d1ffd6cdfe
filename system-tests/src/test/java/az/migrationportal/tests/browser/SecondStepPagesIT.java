package az.migrationportal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.tests.authenticator.Authenticator;
import az.migrationportal.tests.journey.Letters;
import az.migrationportal.tests.journey.PortalUnderTest;
import az.migrationportal.tests.journey.RegistrationDeeds;
import az.migrationportal.tests.journey.Visitor;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The app behind the code by mail, on a phone. */
@ExtendWith({PortalUnderTest.class, Chromium.class})
class SecondStepPagesIT {
  private static final Clock CLOCK = Clock.systemUTC();

  @ParameterizedTest
  @EnumSource
  void an_app_is_set_up_asked_for_and_replaced_by_the_recovery_code(
      ReaderLocale locale, Visitor visitor, Browser browser) {
    String address = "second-" + locale.tag() + "@example.org";
    String cookie = new RegistrationDeeds(visitor).register(address).cookie();
    try (Reader reader = Reader.withoutScript(visitor, browser, Reader.PHONE).signedIn(cookie)) {
      Page page = reader.open(RegistrationAddress.myRecord(locale));
      step(page, "begin");
      assertThat(page.locator("a[href^='otpauth://totp/']")).isVisible();
      assertThat(page.locator("ol svg")).isVisible();
      String recovery = page.locator("ol strong code").innerText();
      String secret = page.locator("ol code").first().innerText().replace(" ", "");
      page.locator("#second-code").fill("0");
      step(page, "confirm");
      assertThat(page.locator("section.errors")).isFocused();
      page.locator("#second-code").fill(Authenticator.code(secret, Instant.now(CLOCK)));
      step(page, "confirm");
      assertThat(page.locator("[role=status]")).isVisible();
      assertThat(page.locator("main")).not().containsText(recovery);

      Set<String> seen = Letters.codes(visitor, address);
      page.locator("form[action$='/my-form/leave'] button").click();
      reader.open(RegistrationAddress.myRecord(locale, "sign-in"));
      page.locator("#email").fill(address);
      page.locator("form[action$='/my-form/sign-in'] button").click();
      page.locator("#code").fill(Letters.code(visitor, address, seen));
      page.locator("form[action$='/my-form/prove'] button").click();
      Filled.at(page, RegistrationAddress.myRecord(locale, "second-step"));
      reader.open(RegistrationAddress.myRecord(locale));
      Filled.at(page, RegistrationAddress.myRecord(locale, "second-step"));
      page.locator("#second-code").fill("000000");
      step(page, "take");
      assertThat(page.locator("section.errors")).isFocused();
      page.locator("#second-code").fill(recovery);
      step(page, "take");
      Filled.at(page, RegistrationAddress.myRecord(locale));
      assertThat(page.locator("form[action$='/my-second-step/begin']")).hasCount(1);
    }
  }

  @Test
  void pages_of_the_second_step_are_sound(Visitor visitor, Browser browser) {
    RegistrationDeeds owner = new RegistrationDeeds(visitor).register("second-axe@example.org");
    try (Reader reader = Reader.with(visitor, browser, Reader.PHONE).signedIn(owner.cookie())) {
      Page page = reader.open("/en/my-record");
      step(page, "begin");
      assertThat(page.locator("ol svg")).isVisible();
      Axe.sound(page);
      String secret = page.locator("ol code").first().innerText().replace(" ", "");
      step(page, "confirm");
      assertThat(page.locator("section.errors")).isFocused();
      Axe.sound(page);
      page.locator("#second-code").fill(Authenticator.code(secret, Instant.now(CLOCK)));
      step(page, "confirm");
      assertThat(page.locator("[role=status]")).isVisible();
      Axe.sound(page);
      Set<String> seen = Letters.codes(visitor, "second-axe@example.org");
      page.locator("form[action$='/my-form/leave'] button").click();
      reader.open("/en/my-record/sign-in");
      page.locator("#email").fill("second-axe@example.org");
      page.locator("form[action$='/my-form/sign-in'] button").click();
      page.locator("#code").fill(Letters.code(visitor, "second-axe@example.org", seen));
      page.locator("form[action$='/my-form/prove'] button").click();
      Filled.at(page, "/en/my-record/second-step");
      Axe.sound(page);
      step(page, "take");
      assertThat(page.locator("section.errors")).isFocused();
      Axe.sound(page);
      assertThat(reader.complaints()).isEmpty();
    }
  }

  private static void step(Page page, String act) {
    page.locator("form[action$='/my-second-step/" + act + "'] button").click();
  }
}
