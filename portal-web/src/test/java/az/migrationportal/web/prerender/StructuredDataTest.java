package az.migrationportal.web.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.web.shell.Crumb;
import jakarta.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructuredDataTest {

  private final StructuredData data = new StructuredData("https://portal.example");

  @Test
  void the_way_to_a_page_is_numbered_and_absolute() {
    String json =
        data.breadcrumbs(List.of(new Crumb("Home", "/en"), new Crumb("Fees", "/en/fees")));
    assertThat(json)
        .contains("\"position\":1,\"name\":\"Home\",\"item\":\"https://portal.example/en\"")
        .contains("\"position\":2,\"name\":\"Fees\",\"item\":\"https://portal.example/en/fees\"");
  }

  @Test
  void no_text_can_end_the_script_element() {
    String json =
        data.write(Json.createObjectBuilder().add("name", "</script><b>&").add("url", "/").build());
    assertThat(json).doesNotContain("<", ">", "&").contains("\\u003c/script");
  }
}
