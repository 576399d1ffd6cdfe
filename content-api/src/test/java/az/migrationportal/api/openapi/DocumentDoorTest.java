package az.migrationportal.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentDoorTest {

  @Test
  void what_the_container_adds_is_taken_out_of_both_forms() {
    assertThat(
            DocumentDoor.cleanJson(
                "{\"openapi\":\"3.0.0\",\"endpoints\":{\"/\":[\"/a\"]},\"paths\":{}}"))
        .isEqualTo("{\"openapi\":\"3.0.0\",\"paths\":{}}");
    assertThat(
            DocumentDoor.cleanYaml(
                "openapi: 3.0.0\nendpoints:\n  /:\n  - /a\n  - /b\npaths:\n  /endpoints: {}\n"))
        .isEqualTo("openapi: 3.0.0\npaths:\n  /endpoints: {}\n");
    assertThat(DocumentDoor.cleanYaml("paths: {}\nendpoints:\n- a\n- b")).isEqualTo("paths: {}\n");
  }

  @Test
  void another_document_stays_as_it_is() {
    assertThat(DocumentDoor.cleanJson("{\"paths\": {}}")).isEqualTo("{\"paths\": {}}");
    assertThat(DocumentDoor.cleanYaml("paths:\n  a: endpoints\n"))
        .isEqualTo("paths:\n  a: endpoints\n");
  }
}
