package az.migrationportal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds on a page as it stands, by the rules of WCAG 2.2 AA and good practice. */
final class Axe {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final String CUT_OFF =
      """
      () => {
        const root = document.documentElement, width = root.clientWidth;
        if (root.scrollWidth <= width) return [];
        const over = [...document.body.querySelectorAll('*')]
          .filter(e => e.getBoundingClientRect().right > width + .5)
          .map(e => e.tagName.toLowerCase() + ' to ' + Math.round(e.getBoundingClientRect().right)
            + ' of ' + width + ': ' + e.textContent.trim().slice(0, 60));
        return over.length ? over : ['something, ' + root.scrollWidth + ' of ' + width];
      }
      """;

  private Axe() {}

  /**
   * Our pages have no frames, so axe need not look for any; and what is sound need not be described
   * element by element.
   */
  static List<String> violations(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page)
        .options(options).withTags(TAGS).setLegacyMode(true).analyze().getViolations().stream()
            .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
            .toList();
  }

  /** What stands out over the side of the window, innermost parts last; empty if nothing does. */
  static List<?> cutOff(Page page) {
    return (List<?>) page.evaluate(CUT_OFF);
  }

  /** Axe finds nothing, and nothing is cut off at the side. */
  static void sound(Page page) {
    assertThat(violations(page)).as(page.url()).isEmpty();
    assertThat(cutOff(page)).as("cut off at the side of " + page.url()).isEmpty();
  }
}
