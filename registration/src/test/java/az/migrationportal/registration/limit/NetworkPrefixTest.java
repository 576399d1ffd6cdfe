package az.migrationportal.registration.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkPrefixTest {
  @ParameterizedTest
  @CsvSource({
    "192.0.2.77, c00002",
    "2001:db8:1:2::3, 20010db80001",
    "fe80::1%eth0, fe8000000000",
    "nonsense, other",
    "a.b.c.d, other"
  })
  void of_a_network_only_the_prefix_counts(String ip, String prefix) {
    assertThat(NetworkPrefix.of(ip)).isEqualTo(prefix);
  }
}
