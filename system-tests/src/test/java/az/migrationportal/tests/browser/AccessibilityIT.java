package az.migrationportal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.tests.journey.PortalUnderTest;
import az.migrationportal.tests.journey.PublicPages;
import az.migrationportal.tests.journey.Visitor;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith({PortalUnderTest.class, Chromium.class})
class AccessibilityIT {
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

  static Stream<String> pages() {
    return Stream.concat(PublicPages.all().stream(), MORE.stream());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void axe_finds_nothing_and_nothing_is_cut_off(String address, Visitor visitor, Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(visitor.address(address).toString());
      look(page, ColorScheme.LIGHT, 320);
      assertThat(Axe.cutOff(page)).as("cut off on a narrow phone").isEmpty();
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      look(page, ColorScheme.LIGHT, 1280);
      assertThat(Axe.violations(page)).as("light, wide").isEmpty();
      look(page, ColorScheme.DARK, 360);
      assertThat(Axe.violations(page)).as("dark, narrow").isEmpty();
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
      assertThat(Axe.violations(reader.page())).isEmpty();
    }
  }

  /** Without motion: a colour that is still on its way from light to dark is no finding. */
  private static void look(Page page, ColorScheme scheme, int width) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE));
    page.setViewportSize(width, 900);
  }
}
