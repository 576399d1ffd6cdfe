package az.migrationportal.web.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueryTest {

  @Test
  void only_known_parameters_are_read_and_the_first_value_counts() {
    assertThat(Query.read("q=i%C5%9F+icaz%C9%99si&utm_source=x&q=two", Set.of("q")))
        .isEqualTo(Map.of("q", "iş icazəsi"));
  }

  @Test
  void a_page_that_knows_none_reads_none() {
    assertThat(Query.read("q=1&asOf=2026-01-01", Set.of())).isEmpty();
    assertThat(Query.read(null, Set.of("q"))).isEmpty();
  }

  @Test
  void broken_and_endless_queries_do_no_harm() {
    assertThat(Query.read("q=%zz", Set.of("q"))).isEqualTo(Map.of("q", ""));
    assertThat(Query.read("q=" + "a".repeat(20_000), Set.of("q"))).isEmpty();
    assertThat(Query.read("&&=&q", Set.of("q"))).isEqualTo(Map.of("q", ""));
  }
}
