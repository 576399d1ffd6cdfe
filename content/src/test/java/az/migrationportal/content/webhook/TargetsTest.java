package az.migrationportal.content.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {
  private final Targets targets = new Targets(Optional.empty());
  private final Targets withOwn = new Targets(Optional.of("127.0.0.0/8, fd12::/16"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "255.255.255.255",
        "224.0.0.1",
        "198.18.0.1",
        "::1",
        "::",
        "::ffff:127.0.0.1",
        "fe80::1",
        "fc00::1",
        "fd00::1",
        "ff02::1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::1",
        "2001:db8::1",
        "fec0::1"
      })
  void what_is_not_public_is_never_called(String address) throws UnknownHostException {
    assertThat(targets.mayBeCalled(InetAddress.getByName(address), false)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2a00:1450:4001::1", "192.0.3.1"})
  void what_is_public_is_called_over_https_only(String address) throws UnknownHostException {
    assertThat(targets.mayBeCalled(InetAddress.getByName(address), false)).isTrue();
    assertThat(targets.mayBeCalled(InetAddress.getByName(address), true)).isFalse();
  }

  @Test
  void a_network_of_the_operator_s_is_called_over_http_too() throws UnknownHostException {
    assertThat(withOwn.mayBeCalled(InetAddress.getByName("127.0.0.9"), true)).isTrue();
    assertThat(withOwn.mayBeCalled(InetAddress.getByName("fd12::9"), true)).isTrue();
    assertThat(withOwn.mayBeCalled(InetAddress.getByName("fd13::9"), true)).isFalse();
    assertThat(withOwn.mayBeCalled(InetAddress.getByName("10.0.0.1"), true)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "ftp://8.8.8.8/",
        "file:///etc/passwd",
        "http://8.8.8.8/",
        "https:///x",
        "https://me:secret@8.8.8.8/",
        "https://8.8.8.8/#x",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://localhost/",
        "https://169.254.169.254/latest/meta-data",
        "https://no-such-host.invalid/",
        "https://a b/"
      })
  void what_can_never_be_a_receiver_is_refused(String address) {
    assertThatThrownBy(() -> targets.check(address)).isInstanceOf(InvalidWebhookTarget.class);
  }

  @Test
  void addresses_of_receivers_are_taken() {
    assertThat(targets.check("https://8.8.8.8/hook?x=1")).hasHost("8.8.8.8");
    assertThat(withOwn.check("http://127.0.0.1:9/hook")).hasPort(9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0", "10.0.0.0/33", "example.org/8", "x", "10.0.0.0/-1", "/8"})
  void a_wrong_network_is_told(String network) {
    assertThatThrownBy(() -> Network.parse(network)).isInstanceOf(IllegalArgumentException.class);
  }
}
