package az.migrationportal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.tests.journey.PortalUnderTest;
import az.migrationportal.tests.journey.Visitor;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search field as a combobox, by keyboard and with a pointer. */
@ExtendWith({PortalUnderTest.class, Chromium.class})
class SuggestionsIT {

  @ParameterizedTest
  @CsvSource({
    "/en, work perm, /en/work-permit",
    "/az, iş icaz, /az/is-icazesi",
    "/az, is icaz, /az/is-icazesi",
    "/ru, разрешение на раб, /ru/razreshenie-na-rabotu"
  })
  void typing_offers_pages_and_tells_how_many(
      String home, String typed, String expected, Visitor visitor, Browser browser) {
    try (Reader reader = Reader.with(visitor, browser, Reader.PHONE)) {
      Page page = offered(reader, home, typed);
      assertThat(page.locator("[role=option][data-href='" + expected + "']")).isVisible();
      assertThat(page.locator("#q")).hasAttribute("aria-expanded", "true");
      assertThat(page.locator("form.search [role=status]"))
          .containsText(String.valueOf(count(page)));
      assertThat(reader.complaints()).isEmpty();
    }
  }

  @Test
  void arrows_choose_and_enter_opens(Visitor visitor, Browser browser) {
    try (Reader reader = Reader.with(visitor, browser, Reader.DESK)) {
      Page page = offered(reader, "/en", "work perm");
      String second = page.locator("[role=option]").nth(1).getAttribute("data-href");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");
      assertThat(page.locator("#q")).hasAttribute("aria-activedescendant", "q-options-1");
      assertThat(page.locator("[role=option][aria-selected=true]")).hasCount(1);
      page.keyboard().press("ArrowUp");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");
      page.waitForURL(visitor.address(second).toString());
      assertThat(page.locator("h1")).isVisible();
    }
  }

  @Test
  void escape_closes_and_keeps_what_was_typed(Visitor visitor, Browser browser) {
    try (Reader reader = Reader.with(visitor, browser, Reader.DESK)) {
      Page page = offered(reader, "/en", "work perm");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Escape");
      assertThat(page.locator("[role=listbox]")).isHidden();
      assertThat(page.locator("#q")).hasValue("work perm");
      assertThat(page.locator("#q")).hasAttribute("aria-expanded", "false");
      assertThat(page.locator("#q")).isFocused();
    }
  }

  @Test
  void enter_without_a_choice_searches(Visitor visitor, Browser browser) {
    try (Reader reader = Reader.with(visitor, browser, Reader.DESK)) {
      Page page = offered(reader, "/en", "work perm");
      page.keyboard().press("Enter");
      page.waitForURL("**/en/search?q=work+perm");
      assertThat(page.locator("li.hit").first()).isVisible();
    }
  }

  @Test
  void tab_closes_and_goes_on(Visitor visitor, Browser browser) {
    try (Reader reader = Reader.with(visitor, browser, Reader.DESK)) {
      Page page = offered(reader, "/en", "work perm");
      page.keyboard().press("Tab");
      assertThat(page.locator("[role=listbox]")).isHidden();
      assertThat(page.locator("form.search button")).isFocused();
    }
  }

  @Test
  void a_pointer_opens_what_it_points_at(Visitor visitor, Browser browser) {
    try (Reader reader = Reader.with(visitor, browser, Reader.PHONE)) {
      Page page = offered(reader, "/en", "work perm");
      Locator option = page.locator("[role=option]").first();
      String href = option.getAttribute("data-href");
      option.click();
      page.waitForURL(visitor.address(href).toString());
      assertThat(reader.path()).isEqualTo(href);
    }
  }

  @Test
  void an_open_list_covers_the_drawing_and_lets_nothing_out_of_its_band(
      Visitor visitor, Browser browser) {
    try (Reader reader = Reader.with(visitor, browser, Reader.DESK)) {
      Page page = offered(reader, "/en", "work perm");
      assertThat(page.evaluate("getComputedStyle(document.querySelector('.roads')).overflow"))
          .isEqualTo("hidden");
      assertThat(
              page.evaluate(
                  """
                  () => [...document.querySelectorAll('[role=option]')].every(o => {
                    o.scrollIntoView({block: 'center'});
                    const r = o.getBoundingClientRect();
                    return document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2) === o;
                  })
                  """))
          .isEqualTo(true);
    }
  }

  private static Page offered(Reader reader, String home, String typed) {
    Page page = reader.open(home);
    reader.goLive();
    page.locator("#q").pressSequentially(typed);
    assertThat(page.locator("[role=option]").first()).isVisible();
    assertThat(page.locator("form.search [role=status]")).not().isEmpty();
    return page;
  }

  private static int count(Page page) {
    return page.locator("[role=option]").count();
  }
}
