package az.migrationportal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.tests.journey.PortalUnderTest;
import az.migrationportal.tests.journey.PublicPages;
import az.migrationportal.tests.journey.Visitor;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith({PortalUnderTest.class, Chromium.class})
class AccessibilityIT {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** Pages of other kinds, and pages that answer a wrong question. */
  private static final List<String> MORE =
      List.of(
          "/en/no-such-page",
          "/az/yollar",
          "/ru/o-portale",
          "/en/land-borders",
          "/en/countries/saudi-arabia",
          "/en/fees?group=fines",
          "/ru/izmeneniya/pravila?from=x",
          "/en/changes/check/do-i-need-a-visa?nationality=SA&passport=ordinary&purpose=tourism"
              + "&days=20&from=2027-02-14&to=2027-02-15",
          "/ru/poshliny?day=31&month=2&year=2026",
          "/az/rusumlar?group=bele-movzu-yoxdur",
          "/ru/strany?name=zzzz",
          "/ru/poisk?q=xyzzyq",
          "/en/search");

  static Stream<Arguments> pages() {
    return Stream.concat(PublicPages.all().stream(), MORE.stream())
        .flatMap(
            page ->
                Stream.of(
                    Arguments.of(page, ColorScheme.LIGHT, 1280),
                    Arguments.of(page, ColorScheme.DARK, 360)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void axe_finds_nothing(
      String address, ColorScheme scheme, int width, Visitor visitor, Browser browser) {
    Browser.NewContextOptions look =
        new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900);
    try (BrowserContext context = browser.newContext(look)) {
      Page page = context.newPage();
      page.navigate(visitor.address(address).toString());
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      assertThat(new AxeBuilder(page).withTags(TAGS).analyze().getViolations())
          .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void axe_finds_nothing_while_suggestions_are_open(
      ColorScheme scheme, Visitor visitor, Browser browser) {
    try (Reader reader = Reader.with(visitor, browser, Reader.PHONE)) {
      reader.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      reader.open("/ru");
      reader.goLive();
      reader.page().locator("#q").pressSequentially("разреш");
      reader.page().locator("[role=option]").first().waitFor();
      reader.page().keyboard().press("ArrowDown");
      assertThat(new AxeBuilder(reader.page()).withTags(TAGS).analyze().getViolations())
          .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothing_is_cut_off_at_320_pixels(
      String address, ColorScheme scheme, int width, Visitor visitor, Browser browser) {
    Browser.NewContextOptions phone =
        new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(320, 700);
    try (BrowserContext context = browser.newContext(phone)) {
      Page page = context.newPage();
      page.navigate(visitor.address(address).toString());
      Object overflow =
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertThat(overflow).isEqualTo(0);
      assertThat(width).isPositive();
    }
  }
}
