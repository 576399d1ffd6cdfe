package az.migrationportal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.tests.journey.PortalUnderTest;
import az.migrationportal.tests.journey.Visitor;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every public task with JavaScript switched off. */
@ExtendWith({PortalUnderTest.class, Chromium.class})
class WithoutScriptIT {

  @ParameterizedTest
  @CsvSource({
    "/az, iş icazəsi, İş icazəsi",
    "/az, is icazesi, İş icazəsi",
    "/en, work permit, Work permit",
    "/ru, разрешение на работу, Разрешение на работу"
  })
  void a_guide_is_found_and_read(
      String home, String words, String title, Visitor visitor, Browser browser) {
    try (Reader reader = Reader.withoutScript(visitor, browser, Reader.PHONE)) {
      Page page = reader.open(home);
      page.locator("#q").fill(words);
      page.locator("form.search button").click();
      page.locator("li.hit h2 a").first().click();
      assertThat(page.locator("h1")).hasText(title);
      assertThat(page.locator("dl.facts")).isVisible();
      assertThat(page.locator("p.stamp time").first()).isVisible();
      assertThat(reader.hasCookies()).isFalse();
    }
  }

  @Test
  void the_rule_for_a_passport_is_found_from_the_first_page(Visitor visitor, Browser browser) {
    try (Reader reader = Reader.withoutScript(visitor, browser, Reader.PHONE)) {
      Page page = reader.open("/ru");
      page.locator("#nationality").selectOption("TR");
      page.locator("form:has(#nationality) button").click();
      assertThat(reader.path()).isEqualTo("/ru/proverka/nuzhna-li-viza?nationality=TR");
      assertThat(page.locator("main form h1")).isVisible();
      reader.open(
          "/ru/proverka/nuzhna-li-viza?nationality=TR&passport=ordinary&purpose=tourism&days=20&skip=yes");
      assertThat(page.locator("dl.facts")).containsText("90");
    }
  }

  @Test
  void fees_of_a_day_are_shown_with_their_law(Visitor visitor, Browser browser) {
    try (Reader reader = Reader.withoutScript(visitor, browser, Reader.PHONE)) {
      Page page = reader.open("/en/fees");
      page.locator("#group").selectOption("trp");
      page.locator("#day").fill("1");
      page.locator("#month").fill("11");
      page.locator("#year").fill("2026");
      page.locator("form:has(#group) button").click();
      assertThat(page.locator("main time").first()).hasText("1 November 2026");
      assertThat(page.locator("section.fees")).hasCount(1);
      assertThat(page.locator("section.fees table")).containsText("120");
      assertThat(page.locator("section.fees .chip").first()).containsText("§");
    }
  }

  @Test
  void a_day_that_is_none_is_answered_with_what_to_write(Visitor visitor, Browser browser) {
    try (Reader reader = Reader.withoutScript(visitor, browser, Reader.PHONE)) {
      Page page = reader.page();
      Response response =
          page.navigate(visitor.address("/en/fees?group=trp&day=31&month=2&year=2026").toString());
      assertThat(response.status()).isEqualTo(400);
      assertThat(page).hasTitle(java.util.regex.Pattern.compile("^Error: "));
      assertThat(page.locator("section.errors")).isFocused();
      page.locator("section.errors a").click();
      assertThat(page.locator("#day")).isFocused();
      assertThat(page.locator("#day")).hasValue("31");
      assertThat(page.locator("#month")).hasAttribute("aria-invalid", "true");
      assertThat(page.locator("fieldset .err")).isVisible();
      assertThat(page.locator("#group")).hasValue("trp");
    }
  }

  @Test
  void the_menu_and_the_languages_work(Visitor visitor, Browser browser) {
    try (Reader reader = Reader.withoutScript(visitor, browser, Reader.PHONE)) {
      Page page = reader.open("/en/work-permit");
      page.locator("header > div > button.menu").click();
      page.locator("#menu a").first().click();
      assertThat(reader.path()).isEqualTo("/en/pathways");
      reader.open("/en/work-permit");
      page.locator(".langs a[hreflang=ru]").click();
      assertThat(reader.path()).isEqualTo("/ru/razreshenie-na-rabotu");
      page.locator(".langs a[hreflang=az]").click();
      assertThat(reader.path()).isEqualTo("/az/is-icazesi");
    }
  }

  @Test
  void who_is_lost_finds_help(Visitor visitor, Browser browser) {
    try (Reader reader = Reader.withoutScript(visitor, browser, Reader.PHONE)) {
      Page page = reader.open("/az/bele-sehife-yoxdur");
      assertThat(page.locator("h1")).isVisible();
      page.locator("#q").fill("viza");
      page.locator("form.search button").click();
      assertThat(page.locator("li.hit").first()).isVisible();
      page.locator("nav .chip:has-text('Bələdçi')").click();
      assertThat(page.locator("nav .chip[aria-current=true]").first()).containsText("Bələdçi");
      assertThat(page.locator("li.hit p.meta").last()).hasText("Bələdçi");
    }
  }
}
