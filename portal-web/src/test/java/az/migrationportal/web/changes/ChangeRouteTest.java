package az.migrationportal.web.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeRouteTest {

  @Test
  void changes_of_one_day_and_kind_share_a_stop() {
    List<List<Entry>> stops =
        ChangeRoute.stops(
            List.of(
                entry(5, "2026-11-24T10:00:00Z", "updated"),
                entry(4, "2026-11-24T09:00:00Z", "updated"),
                entry(3, "2026-11-24T08:00:00Z", "published"),
                entry(2, "2026-11-23T08:00:00Z", "published")));
    assertThat(stops)
        .extracting(stop -> stop.stream().map(Entry::sequence).toList())
        .containsExactly(List.of(5L, 4L), List.of(3L), List.of(2L));
  }

  @Test
  void the_day_is_that_of_baku() {
    List<List<Entry>> stops =
        ChangeRoute.stops(
            List.of(
                entry(2, "2026-11-24T20:30:00Z", "updated"),
                entry(1, "2026-11-24T19:30:00Z", "updated")));
    assertThat(stops).hasSize(2);
  }

  private static Entry entry(long sequence, String at, String kind) {
    return new Entry(sequence, Instant.parse(at), kind, "Title", "/en/title", "");
  }
}
