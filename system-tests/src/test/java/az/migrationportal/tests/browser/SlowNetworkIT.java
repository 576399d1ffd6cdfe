package az.migrationportal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.tests.journey.PortalUnderTest;
import az.migrationportal.tests.journey.Visitor;
import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages are drawn while they arrive; who has begun to read must not lose the line. */
@ExtendWith({PortalUnderTest.class, Chromium.class})
class SlowNetworkIT {

  /** A crowded cell: the second page of a visit, when the style is there and the text is not. */
  private static final int BYTES_PER_SECOND = 4000;

  @ParameterizedTest
  @CsvSource({
    "/en, 1280",
    "/az, 360",
    "/ru/poisk?q=viza, 1280",
    "/az/axtaris?q=viza, 360",
    "/ru/poshliny, 1280",
    "/ru/poshliny, 360",
    "/az/yoxla/muddetler, 360",
    "/en/work-permit, 360"
  })
  void nothing_moves_while_a_page_arrives(
      String address, int width, Visitor visitor, Browser browser) {
    try (Reader reader = Reader.with(visitor, browser, width)) {
      reader.open("/en/about");
      Movements movements = Movements.on(reader.page());
      reader.slowedTo(BYTES_PER_SECOND).open(address);
      assertThat(movements.seenOutsideTables()).isEmpty();
    }
  }
}
