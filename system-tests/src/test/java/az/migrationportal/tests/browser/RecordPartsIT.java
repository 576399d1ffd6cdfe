package az.migrationportal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.tests.authenticator.Authenticator;
import az.migrationportal.tests.deployment.SmallFiles;
import az.migrationportal.tests.journey.Letters;
import az.migrationportal.tests.journey.PortalUnderTest;
import az.migrationportal.tests.journey.RegistrationDeeds;
import az.migrationportal.tests.journey.Visitor;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents and passkeys on one's own record, on a phone. */
@ExtendWith({PortalUnderTest.class, Chromium.class})
class RecordPartsIT {
  private static final Clock CLOCK = Clock.systemUTC();

  @ParameterizedTest
  @EnumSource
  void a_photo_is_added_shown_and_taken_away_and_a_wrong_file_is_explained(
      ReaderLocale locale, Visitor visitor, Browser browser) {
    String cookie = owner(visitor, "parts-" + locale.tag() + "@example.org");
    try (Reader reader = Reader.with(visitor, browser, Reader.PHONE).signedIn(cookie)) {
      Page page = reader.open(RegistrationAddress.myRecord(locale));
      Axe.sound(page);
      file(page, "photo", "me.jpg", SmallFiles.jpeg(300, 400, 1));
      assertThat(page.locator("[role=status]")).isVisible();
      assertThat(page.locator("img.own-photo")).isVisible();
      assertThat(page.evaluate("document.querySelector('img.own-photo').naturalWidth"))
          .isEqualTo(300);
      Axe.sound(page);
      file(page, "permit", "permit.pdf", "<html>".getBytes(StandardCharsets.UTF_8));
      assertThat(page.locator("section.errors")).isFocused();
      Axe.sound(page);
      page.locator("section.errors a").first().click();
      assertThat(page.locator("#file")).isFocused();
      page.locator("form[action$='/my-documents/remove'] button").click();
      assertThat(page.locator("img.own-photo")).hasCount(0);
      assertThat(reader.complaints()).isEmpty();
    }
  }

  @Test
  void documents_need_no_script_and_passkeys_say_that_they_do(Visitor visitor, Browser browser) {
    String cookie = owner(visitor, "parts-plain@example.org");
    try (Reader reader = Reader.withoutScript(visitor, browser, Reader.PHONE).signedIn(cookie)) {
      Page page = reader.open("/en/my-record");
      file(page, "passport", "page.png", SmallFiles.png(30, 40, 1));
      assertThat(page.locator("a[href='/api/v1/registration/documents/1']")).isVisible();
      assertThat(page.locator("[data-passkey]")).isHidden();
      assertThat(page.locator("[data-without]")).isVisible();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_passkey_is_made_named_opens_the_record_and_is_taken_away(
      ReaderLocale locale, Visitor visitor, Browser browser) {
    String cookie = owner(visitor, "passkey-" + locale.tag() + "@example.org");
    try (Reader reader = Reader.with(visitor, browser, Reader.PHONE).signedIn(cookie)) {
      authenticator(reader.page());
      Page page = reader.open(RegistrationAddress.myRecord(locale));
      String number = number(page);
      assertThat(page.locator("[data-without]")).isHidden();
      page.locator("#passkey-label").fill("Ñ <b>phone</b>");
      page.locator("[data-passkey=add] button").click();
      assertThat(page.locator("#passkey-1")).hasValue("Ñ <b>phone</b>");
      Axe.sound(page);
      page.locator("#passkey-1").fill("Açar");
      page.locator("form[action$='/my-passkeys/rename'] button").click();
      assertThat(page.locator("[role=status]")).isVisible();
      assertThat(page.locator("#passkey-1")).hasValue("Açar");
      page.locator("form[action$='/my-form/leave'] button").click();
      Filled.at(page, RegistrationAddress.register(locale, "left"));

      reader.open(RegistrationAddress.myRecord(locale, "sign-in"));
      Axe.sound(page);
      page.locator("[data-passkey=sign-in] button").click();
      Filled.at(page, RegistrationAddress.myRecord(locale));
      assertThat(number(page)).isEqualTo(number);
      page.locator("form[action$='/my-passkeys/remove'] button").click();
      assertThat(page.locator("#passkey-1")).hasCount(0);
      assertThat(reader.complaints()).isEmpty();

      page.locator("form[action$='/my-form/leave'] button").click();
      Filled.at(page, RegistrationAddress.register(locale, "left"));
      reader.open(RegistrationAddress.myRecord(locale, "sign-in"));
      page.locator("[data-passkey=sign-in] button").click();
      assertThat(page.locator("[data-passkey] [role=alert]")).not().isEmpty();
      assertThat(page.locator("[data-passkey=sign-in] button")).isFocused();
      Axe.sound(page);
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_app_is_set_up_asked_for_and_replaced_by_the_recovery_code(
      ReaderLocale locale, Visitor visitor, Browser browser) {
    String address = "second-" + locale.tag() + "@example.org";
    String cookie = owner(visitor, address);
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

  private static String owner(Visitor visitor, String address) {
    return new RegistrationDeeds(visitor).register(address).cookie();
  }

  /** A device with a fingerprint reader that always says yes. */
  private static void authenticator(Page page) {
    CDPSession devtools = page.context().newCDPSession(page);
    devtools.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject command = new JsonObject();
    command.add("options", options);
    devtools.send("WebAuthn.addVirtualAuthenticator", command);
  }

  private static void file(Page page, String kind, String name, byte[] bytes) {
    page.locator("#kind-" + kind).check();
    page.locator("#file").setInputFiles(new FilePayload(name, "image/jpeg", bytes));
    page.locator("form[action*='/my-documents/add'] button").click();
  }

  private static String number(Page page) {
    return page.locator("main")
        .innerText()
        .replaceAll("(?s).*(AZ-[0-9A-Z]{4}-[0-9A-Z]{4}).*", "$1");
  }
}
