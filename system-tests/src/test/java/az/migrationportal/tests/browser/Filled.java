package az.migrationportal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Parts of forms that several journeys fill in, and where they lead. */
final class Filled {
  private Filled() {}

  /** Where somebody lives: studying there since 2026, for good. */
  static void place(Page page, String country, String city) {
    page.locator("#country").selectOption(country);
    page.locator("#city").fill(city);
    page.locator("input[name=purpose][value=study]").check();
    day(page, "since", "1", "2", "2026");
    page.locator("input[name=length][value=good]").check();
  }

  static void day(Page page, String name, LocalDate day) {
    day(
        page,
        name,
        Integer.toString(day.getDayOfMonth()),
        Integer.toString(day.getMonthValue()),
        Integer.toString(day.getYear()));
  }

  /** A day as it is typed, right or wrong. */
  static void day(Page page, String name, String day, String month, String year) {
    page.locator("#" + name + "-day").fill(day);
    page.locator("#" + name + "-month").fill(month);
    page.locator("#" + name + "-year").fill(year);
  }

  /** Waits until the page is that of a path, whatever is asked of it. */
  static void at(Page page, String path) {
    assertThat(page).hasURL(Pattern.compile(path + "([?#].*)?$"));
  }

  /** Waits until the page is one below a path. */
  static void below(Page page, String path) {
    assertThat(page).hasURL(Pattern.compile(path + "/[^?#/]+$"));
  }
}
