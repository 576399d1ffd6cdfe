package az.migrationportal.content.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoarseAddressTest {
  @ParameterizedTest
  @CsvSource({
    "203.0.113.77, 203.0.113.0/24",
    "2001:db8:1:2:3:4:5:6, 2001:db8:1:0:0:0:0:0/48",
    "::ffff:203.0.113.77, 203.0.113.0/24",
    "portal.example, ?",
    "'', ?",
    "999.0.113.77, ?"
  })
  void only_the_network_is_kept(String address, String network) {
    assertThat(CoarseAddress.of(address)).isEqualTo(network);
  }
}
