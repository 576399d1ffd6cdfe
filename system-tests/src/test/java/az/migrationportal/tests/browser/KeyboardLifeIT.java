package az.migrationportal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.tests.journey.Letters;
import az.migrationportal.tests.journey.PortalUnderTest;
import az.migrationportal.tests.journey.Visitor;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A registration from the first page to the receipt by keys alone, on a narrow screen. */
@ExtendWith({PortalUnderTest.class, Chromium.class})
class KeyboardLifeIT {
  @ParameterizedTest
  @EnumSource
  void a_registration_is_made_kept_true_and_erased_with_keys_alone(
      ReaderLocale locale, Visitor visitor, Browser browser) {
    String address = "keys-" + locale.tag() + "@example.org";
    try (Reader reader = Reader.with(visitor, browser, Reader.PHONE)) {
      Page page = reader.open(RegistrationAddress.register(locale));
      Keys keys = new Keys(page);
      keys.press(button("form/begin"));
      about(page, keys, locale);
      keys.type("#child-1-given", "Nərgiz");
      keys.day("child-1-born", "1", "5", "2019");
      keys.press(button("form/step/household"));
      Filled.at(page, RegistrationAddress.register(locale, "place"));
      place(keys, "DE", "Köln");
      keys.press(button("form/step/place"));
      Filled.at(page, RegistrationAddress.register(locale, "contact"));
      keys.type("#email", address);
      keys.tick("#consent-crisis");
      keys.press(button("form/step/contact"));
      Filled.at(page, RegistrationAddress.register(locale, "code"));
      keys.type("#code", Letters.code(visitor, address));
      keys.press(button("form/prove"));
      Filled.at(page, RegistrationAddress.register(locale, "check"));
      keys.press(button("form/send"));
      assertThat(page.locator("h1")).containsText("Şəmsi");
      reader.open(RegistrationAddress.myRecord(locale));
      stayTrue(page, keys, locale);
      leave(page, keys, locale);
    }
  }

  /** The first step; what is missing is told, and the way from there to the field is one key. */
  private static void about(Page page, Keys keys, ReaderLocale locale) {
    Filled.at(page, RegistrationAddress.register(locale, "about"));
    keys.press(button("form/step/about"));
    assertThat(page.locator("section.errors")).isFocused();
    keys.press("section.errors a[href='#given']");
    assertThat(page.locator("#given")).isFocused();
    keys.type("#given", "Şəmsi");
    keys.day("born", "3", "2", "1990");
    keys.press(button("form/step/about"));
    Filled.at(page, RegistrationAddress.register(locale, "household"));
  }

  private static void place(Keys keys, String country, String city) {
    keys.choose("#country", country);
    keys.type("#city", city);
    keys.pick("purpose", "study");
    keys.day("since", "1", "2", "2026");
    keys.pick("length", "good");
  }

  private static void stayTrue(Page page, Keys keys, ReaderLocale locale) {
    keys.press(button("my-form/confirm"));
    assertThat(page.locator("[role=status]")).isVisible();
    keys.press("a[href$='" + RegistrationAddress.myRecord(locale, "move") + "']");
    Filled.at(page, RegistrationAddress.myRecord(locale, "move"));
    keys.press(button("my-form/move"));
    assertThat(page.locator("section.errors")).isFocused();
    place(keys, "TR", "Iğdır");
    keys.press(button("my-form/move"));
    assertThat(page.locator("main")).containsText("Iğdır");
  }

  private static void leave(Page page, Keys keys, ReaderLocale locale) {
    keys.press("a[href$='" + RegistrationAddress.myRecord(locale, "home") + "']");
    Filled.at(page, RegistrationAddress.myRecord(locale, "home"));
    keys.press(button("my-form/home"));
    Filled.at(page, RegistrationAddress.myRecord(locale));
    keys.press("a[href$='" + RegistrationAddress.myRecord(locale, "erase") + "']");
    Filled.at(page, RegistrationAddress.myRecord(locale, "erase"));
    keys.tick("#sure");
    keys.press(button("my-form/erase"));
    Filled.below(page, RegistrationAddress.myRecord(locale, "receipt"));
  }

  private static String button(String form) {
    return "form[action$='/" + form + "'] button:not([value=more])";
  }
}
