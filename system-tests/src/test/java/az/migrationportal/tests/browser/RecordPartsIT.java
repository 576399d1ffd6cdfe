package az.migrationportal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.registration.enquiry.EnquiryAddress;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
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
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents and passkeys on one's own record, on a phone. */
@ExtendWith({PortalUnderTest.class, Chromium.class})
class RecordPartsIT {
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
  void the_address_is_changed_by_its_code_and_one_that_is_registered_is_told_so_after_its_own(
      ReaderLocale locale, Visitor visitor, Browser browser) {
    String tag = locale.tag();
    String cookie = owner(visitor, "email-" + tag + "@example.org");
    owner(visitor, "email-taken-" + tag + "@example.org");
    try (Reader reader = Reader.with(visitor, browser, Reader.PHONE).signedIn(cookie)) {
      Page page = reader.open(RegistrationAddress.myRecord(locale));
      page.locator("a[href$='" + RegistrationAddress.myRecord(locale, "email") + "']").click();
      Filled.at(page, RegistrationAddress.myRecord(locale, "email"));
      Axe.sound(page);
      asked(page, "no address");
      assertThat(page.locator("section.errors")).isFocused();
      Axe.sound(page);

      String registered = "email-taken-" + tag + "@example.org";
      String before = Letters.code(visitor, registered);
      asked(page, registered);
      Filled.at(page, RegistrationAddress.myRecord(locale, "email-code"));
      Axe.sound(page);
      coded(page, "0");
      assertThat(page.locator("section.errors")).isFocused();
      coded(page, Letters.code(visitor, registered, Set.of(before)));
      assertThat(page.locator("main [role=alert]")).isVisible();
      assertThat(page.locator("main")).containsText("email-" + tag + "@example.org");
      Axe.sound(page);

      String other = "email-new-" + tag + "@example.org";
      asked(page, other);
      coded(page, Letters.code(visitor, other));
      Filled.at(page, RegistrationAddress.myRecord(locale));
      assertThat(page.locator("[role=status]")).isVisible();
      assertThat(page.locator("main")).containsText(other);
      Axe.sound(page);
      assertThat(reader.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_question_asked_while_signed_in_stands_on_the_record_and_opens_without_a_link(
      ReaderLocale locale, Visitor visitor, Browser browser) {
    String cookie = owner(visitor, "question-" + locale.tag() + "@example.org");
    try (Reader reader = Reader.with(visitor, browser, Reader.PHONE).signedIn(cookie)) {
      Page page = reader.open(EnquiryAddress.form(locale));
      assertThat(page.locator("#own")).isChecked();
      page.locator("#topic").selectOption("work");
      page.locator("form[action$='/enquiries/form'] button").click();
      assertThat(page.locator("section.errors")).isFocused();
      Axe.sound(page);
      page.locator("#words").fill("Sualım var: <b>nə vaxt?</b>");
      page.locator("form[action$='/enquiries/form'] button").click();
      String question = RegistrationAddress.myRecord(locale, "question") + "/ENQ-";
      Filled.below(page, RegistrationAddress.myRecord(locale, "question"));
      assertThat(page.url()).contains(question);
      assertThat(page.locator("main")).containsText("<b>nə vaxt?</b>");
      Axe.sound(page);
      page.locator("#words").fill("Yenə bir söz");
      page.locator("form#add button").click();
      assertThat(page.locator("main")).containsText("Yenə bir söz");
      assertThat(page.url()).contains(question);

      reader.open(RegistrationAddress.myRecord(locale));
      assertThat(page.locator("section:has(#questions) a[href*='" + question + "']")).hasCount(1);
      Axe.sound(page);
      reader.open(RegistrationAddress.myRecord(locale, "erase"));
      assertThat(page.locator("#enquiries")).not().isChecked();
      Axe.sound(page);
      page.locator("#enquiries").check();
      page.locator("#sure").check();
      page.locator("form[action$='/my-form/erase'] button").click();
      Filled.below(page, RegistrationAddress.myRecord(locale, "receipt"));
      assertThat(reader.complaints()).isEmpty();
    }
  }

  @Test
  void who_does_not_tick_the_box_asks_like_everybody(Visitor visitor, Browser browser) {
    String cookie = owner(visitor, "question-apart@example.org");
    try (Reader reader = Reader.withoutScript(visitor, browser, Reader.PHONE).signedIn(cookie)) {
      Page page = reader.open("/en/ask");
      page.locator("#own").uncheck();
      page.locator("form[action$='/enquiries/form'] button").click();
      assertThat(page.locator("#own")).not().isChecked();
      page.locator("#topic").selectOption("work");
      page.locator("#words").fill("Apart");
      page.locator("form[action$='/enquiries/form'] button").click();
      Filled.below(page, "/en/ask");
      assertThat(page.locator("main")).containsText("Apart");
      reader.open("/en/my-record");
      assertThat(page.locator("section:has(#questions) a[href*='/question/']")).hasCount(0);
    }
  }

  private static void asked(Page page, String address) {
    page.locator("#email").fill(address);
    page.locator("form[action$='/my-address/ask'] button").click();
  }

  private static void coded(Page page, String code) {
    page.locator("#code").fill(code);
    page.locator("form[action$='/my-address/prove'] button").click();
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
