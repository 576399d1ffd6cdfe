package az.migrationportal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** The keyboard of somebody who has no pointer, and who looks where the focus is at each stop. */
final class Keys {
  private static final int MORE_THAN_ANY_FORM_HAS = 200;
  private static final int COUNTRIES = 250;

  private static final String FAULT =
      """
      () => {
        const stop = document.activeElement;
        if (!stop || stop === document.body) return '';
        const r = stop.getBoundingClientRect();
        const style = getComputedStyle(stop);
        const seen = r.width > 0 && r.height > 0 && r.bottom > 0 && r.top < innerHeight
          && r.right > 0 && r.left < innerWidth;
        const x = Math.min(Math.max(r.left + r.width / 2, 0), innerWidth - 1);
        const y = Math.min(Math.max(r.top + r.height / 2, 0), innerHeight - 1);
        const top = document.elementFromPoint(x, y);
        const covered = top && !stop.contains(top) && !top.contains(stop)
          && !(stop.labels && [...stop.labels].some(label => label.contains(top)));
        const ringed = style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 3;
        const name = stop.tagName + ' ' + (stop.textContent || stop.name || '').slice(0, 40);
        return seen && ringed && !covered ? '' : name + (seen ? '' : ' unseen')
          + (ringed ? '' : ' without ring') + (covered ? ' covered' : '');
      }
      """;

  private final Page page;

  Keys(Page page) {
    this.page = page;
  }

  /** What is wrong with the stop that has the focus: not seen, not ringed, or covered. */
  static String fault(Page page) {
    return (String) page.evaluate(FAULT);
  }

  /** Goes on from stop to stop until one is reached; each on the way is seen and ringed. */
  Keys to(String stop) {
    for (int i = 0; i < MORE_THAN_ANY_FORM_HAS; i++) {
      if (holds("document.activeElement.matches(wanted)", stop)) {
        return this;
      }
      page.keyboard().press("Tab");
      assertThat(fault(page)).as("on the way to %s at %s", stop, page.url()).isEmpty();
    }
    throw new AssertionError("no key leads to " + stop + " at " + page.url());
  }

  void press(String stop) {
    to(stop).key("Enter");
  }

  void tick(String box) {
    to(box).key("Space");
    assertThat(holds("document.activeElement.checked", "")).as(box).isTrue();
  }

  /** Types a text in place of what is there. */
  Keys type(String field, String text) {
    to(field).key("ControlOrMeta+a");
    page.keyboard().type(text);
    return this;
  }

  /** A day in the three fields of a name. */
  void day(String name, String day, String month, String year) {
    type("#" + name + "-day", day)
        .type("#" + name + "-month", month)
        .type("#" + name + "-year", year);
  }

  /** Goes down a list until an option is chosen. */
  void choose(String list, String value) {
    to(list);
    for (int i = 0;
        i < COUNTRIES && !holds("document.activeElement.value === wanted", value);
        i++) {
      key("ArrowDown");
    }
    assertThat(holds("document.activeElement.value === wanted", value)).as(value).isTrue();
  }

  /** Enters a group of choices and goes down until one is chosen. */
  void pick(String group, String value) {
    to("input[name=" + group + "]");
    key("Space");
    for (int i = 0;
        i < COUNTRIES && !holds("document.activeElement.value === wanted", value);
        i++) {
      key("ArrowDown");
    }
    assertThat(page.isChecked("input[name=" + group + "][value=" + value + "]")).isTrue();
  }

  private void key(String key) {
    page.keyboard().press(key);
  }

  private boolean holds(String condition, String wanted) {
    return (boolean) page.evaluate("wanted => Boolean(" + condition + ")", wanted);
  }
}
