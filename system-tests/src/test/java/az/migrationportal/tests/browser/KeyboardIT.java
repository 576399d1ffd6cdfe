package az.migrationportal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.tests.journey.PortalUnderTest;
import az.migrationportal.tests.journey.Visitor;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading and choosing without a pointer. */
@ExtendWith({PortalUnderTest.class, Chromium.class})
class KeyboardIT {
  private static final int MORE_THAN_ANY_PAGE_HAS = 600;

  /** Whether the last stop was left: it was seen before, or the page has the focus. */
  private static final String LEFT =
      """
      () => {
        const stop = document.activeElement;
        if (!stop || stop === document.body || stop.dataset.seen) return true;
        stop.dataset.seen = 'yes';
        return false;
      }
      """;

  @ParameterizedTest
  @CsvSource({
    "/en, 1280",
    "/az, 360",
    "/ru/razreshenie-na-rabotu, 1280",
    "/en/pathways/work, 360",
    "/az/rusumlar, 360",
    "/en/countries, 1280",
    "/ru/poisk?q=xyzzyq, 360"
  })
  void every_stop_is_seen_and_the_last_leads_out(
      String address, int width, Visitor visitor, Browser browser) {
    try (Reader reader = Reader.with(visitor, browser, width)) {
      Page page = reader.open(address);
      List<String> faults = new ArrayList<>();
      int stops = 0;
      page.keyboard().press("Tab");
      while (!(boolean) page.evaluate(LEFT) && stops < MORE_THAN_ANY_PAGE_HAS) {
        stops++;
        String fault = Keys.fault(page);
        if (!fault.isEmpty()) {
          faults.add(fault);
        }
        page.keyboard().press("Tab");
      }
      assertThat(faults).isEmpty();
      assertThat(stops).isBetween(15, MORE_THAN_ANY_PAGE_HAS - 1);
      Object all =
          page.evaluate(
              "[...document.querySelectorAll('a[href],button,input,select,summary,[tabindex=\"0\"]')]"
                  + ".filter(e => e.checkVisibility({visibilityProperty: true})).length");
      assertThat(stops).as("stops of %s", address).isEqualTo(all);
    }
  }

  @ParameterizedTest
  @CsvSource({"/en", "/az/is-icazesi", "/ru/poshliny"})
  void the_first_stop_skips_to_the_content(String address, Visitor visitor, Browser browser) {
    try (Reader reader = Reader.with(visitor, browser, Reader.PHONE)) {
      Page page = reader.open(address);
      page.keyboard().press("Tab");
      assertThat(page.locator("a.skip")).isFocused();
      assertThat(page.locator("a.skip")).isInViewport();
      page.keyboard().press("Enter");
      assertThat(page.locator("main")).isFocused();
      page.keyboard().press("Tab");
      assertThat(page.locator("main :focus")).hasCount(1);
    }
  }

  @Test
  void the_menu_opens_closes_and_gives_the_focus_back(Visitor visitor, Browser browser) {
    try (Reader reader = Reader.with(visitor, browser, Reader.PHONE)) {
      Page page = reader.open("/en");
      page.locator("header > div > button.menu").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("#menu")).isVisible();
      page.keyboard().press("Tab");
      assertThat(page.locator("#menu a").first()).isFocused();
      page.keyboard().press("Escape");
      assertThat(page.locator("#menu")).isHidden();
      assertThat(page.locator("header > div > button.menu")).isFocused();
      page.keyboard().press("Enter");
      page.locator("#menu button.menu").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("#menu")).isHidden();
      assertThat(page.locator("header > div > button.menu")).isFocused();
    }
  }

  @Test
  void a_fee_is_found_with_keys_alone(Visitor visitor, Browser browser) {
    try (Reader reader = Reader.with(visitor, browser, Reader.DESK)) {
      Page page = reader.open("/en/fees");
      page.locator("#group").focus();
      page.keyboard().type("State duty for a work");
      page.keyboard().press("Tab");
      page.keyboard().press("Tab");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.waitForURL("**/en/fees?group=work-permit&**");
      assertThat(page.locator("main h2").first()).containsText("work permit");
    }
  }
}
