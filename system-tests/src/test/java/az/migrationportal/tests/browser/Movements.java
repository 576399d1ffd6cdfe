package az.migrationportal.tests.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What moved on a page without the reader's doing (Layout Instability, a draft of the W3C's Web
 * Incubator group): how far, when, and which elements, for whoever must find out why.
 */
final class Movements {

  private static final String WATCH =
      """
      window.movements = [];
      const corners = r => [r.x, r.y, r.width, r.height].join(' ');
      const moved = s => (s.node?.nodeName ?? 'gone') + ' ' + (s.node?.className ?? '') + ' '
        + corners(s.previousRect) + ' to ' + corners(s.currentRect);
      const inTable = s => s.node && (s.node.closest ? s.node : s.node.parentElement)?.closest('table');
      new PerformanceObserver(list => list.getEntries().forEach(e => movements.push({
          inTable: e.sources.length > 0 && e.sources.every(inTable),
          words: e.value + ' after ' + e.startTime + ' ms: ' + e.sources.map(moved).join(', ')})))
        .observe({type: 'layout-shift', buffered: true});
      """;

  private final Page page;

  private Movements(Page page) {
    this.page = page;
  }

  /** On every page that is opened from now on. */
  static Movements on(Page page) {
    page.addInitScript(WATCH);
    return new Movements(page);
  }

  List<String> seen() {
    return words("window.movements");
  }

  /** Without the columns of a table, which settle as its rows come. */
  List<String> seenOutsideTables() {
    return words("window.movements.filter(e => !e.inTable)");
  }

  private List<String> words(String movements) {
    List<?> all = (List<?>) page.evaluate(movements + ".map(e => e.words)");
    return all.stream().map(String::valueOf).toList();
  }
}
