package az.migrationportal.run;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalsTest {
  @TempDir private Path temporary;

  @Test
  void a_taken_port_is_one_line_that_names_the_way_out() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> PortalServer.refuseTakenPort(other.getLocalPort()))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("Port " + other.getLocalPort())
          .hasMessageContaining("-Dportal.port=")
          .message()
          .doesNotContain("\n");
    }
  }

  @Test
  void a_data_folder_that_is_a_file_is_refused_in_one_line() throws IOException {
    Path file = temporary.resolve("data");
    Files.writeString(file, "not a folder", StandardCharsets.UTF_8);
    assertThatThrownBy(() -> DataFolder.open(file))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("-Dportal.data=");
  }

  @Test
  void two_portals_do_not_share_a_data_folder() throws IOException {
    try (DataFolder first = DataFolder.open(temporary)) {
      assertThatThrownBy(() -> DataFolder.open(temporary))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("already runs");
      first.path("lock");
    }
  }

  @Test
  void a_port_out_of_range_is_refused() {
    assertThatThrownBy(
            () -> new PortalSettings(70000, temporary, temporary, temporary, "768m", Map.of()))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("1 to 65535");
  }

  @Test
  void a_heap_that_is_no_amount_of_memory_is_refused() {
    assertThatThrownBy(
            () -> new PortalSettings(8080, temporary, temporary, temporary, "lots", Map.of()))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("such as 768m or 4g");
  }
}
