package az.migrationportal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.tests.journey.PortalUnderTest;
import az.migrationportal.tests.journey.Visitor;
import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Flow exchanges the first answer for the same page, alive; nobody may see it. */
@ExtendWith({PortalUnderTest.class, Chromium.class})
class TakeOverIT {

  /** Every box and drawing that can be seen, in order; a live field brings a hidden list along. */
  private static final String APPEARANCE =
      """
      () => [...document.querySelectorAll('#outlet *')]
        .filter(e => e.getClientRects().length > 0)
        .filter(e => !e.matches('[role=status].vh') && !e.tagName.includes('FLOW-CONTAINER'))
        .filter(e => e.parentElement.id !== 'outlet' && e.tagName !== 'DIV')
        .map(e => {
          const r = e.getBoundingClientRect();
          const box = [r.left + scrollX, r.top + scrollY, r.width, r.height].map(n => n.toFixed(1)).join(' ');
          const own = [...e.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join('');
          return e.tagName.toLowerCase() + ' ' + box + ' ' + own;
        })
      """;

  private static final String WATCH =
      """
      window.noticed = [];
      document.addEventListener('securitypolicyviolation',
        e => noticed.push('policy ' + e.violatedDirective + ' ' + e.blockedURI));
      """;

  @ParameterizedTest
  @CsvSource({
    "/en, 1280",
    "/en, 360",
    "/az, 1280",
    "/ru, 360",
    "/az/axtaris?q=viza, 1280",
    "/ru/poisk?q=xyzzyq, 360"
  })
  void nothing_moves_and_nothing_complains(
      String address, int width, Visitor visitor, Browser browser) {
    try (Reader reader = Reader.with(visitor, browser, width)) {
      reader.page().addInitScript(WATCH);
      Movements movements = Movements.on(reader.page());
      reader.open(address);
      Object before = reader.page().evaluate(APPEARANCE);
      reader.goLive();
      Object after = reader.page().evaluate(APPEARANCE);
      assertThat(after).isEqualTo(before);
      assertThat((List<?>) before).hasSizeGreaterThan(30);
      assertThat(movements.seen()).isEmpty();
      assertThat(reader.page().evaluate("window.noticed")).isEqualTo(List.of());
      assertThat(reader.complaints()).isEmpty();
      assertThat(reader.page().locator("#q:focus").count()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en", "/az/is-icazesi", "/ru/poshliny"})
  void who_only_reads_loads_no_flow_and_gets_no_cookie(
      String address, Visitor visitor, Browser browser) {
    try (Reader reader = Reader.with(visitor, browser, Reader.PHONE)) {
      reader.open(address);
      reader.page().mouse().wheel(0, 2000);
      assertThat(reader.requests()).isNotEmpty().noneMatch(url -> url.contains("/VAADIN/"));
      assertThat(reader.hasCookies()).isFalse();
    }
  }

  @Test
  void what_was_typed_while_flow_was_on_its_way_stays(Visitor visitor, Browser browser) {
    try (Reader reader = Reader.with(visitor, browser, Reader.DESK)) {
      reader.open("/en");
      reader.page().locator("#q").pressSequentially("work per");
      reader.awaitLive();
      assertThat(reader.page().locator("#q").inputValue()).isEqualTo("work per");
      assertThat(reader.page().evaluate("document.querySelector('#q').selectionStart"))
          .isEqualTo(8);
    }
  }

  @Test
  void links_within_the_page_still_lead_there(Visitor visitor, Browser browser) {
    try (Reader reader = Reader.with(visitor, browser, Reader.DESK)) {
      reader.open("/en");
      reader.goLive();
      reader.page().locator("a.skip").focus();
      reader.page().keyboard().press("Enter");
      assertThat(reader.path()).isEqualTo("/en#main");
      assertThat(reader.page().evaluate("document.activeElement.id")).isEqualTo("main");
    }
  }
}
