package az.migrationportal.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.ContentTypes;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtentTest {
  private static final List<ContentType> GUIDE = List.of(new ContentTypes().get("guide"));
  private static final JsonObject FIELDS =
      Json.createObjectBuilder().add("title", "T").add("summary", "S").add("body", "B").build();

  @Test
  void all_fields_and_nothing_else_where_nothing_is_asked_for() {
    Extent extent = Extent.of(null, null);
    extent.check(GUIDE);
    assertThat(extent.isPlain()).isTrue();
    assertThat(extent.of(FIELDS)).isEqualTo(FIELDS);
  }

  @Test
  void no_more_fields_than_were_asked_for_each_once() {
    Extent extent = Extent.of("body,title,body", null);
    extent.check(GUIDE);
    assertThat(extent.isPlain()).isFalse();
    assertThat(extent.fields()).containsExactly("body", "title");
    assertThat(extent.of(FIELDS).keySet()).containsExactly("title", "body");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"colour", "title,colour", "", "title,", "Title", "fields.title", " title"})
  void a_name_that_is_no_field_of_the_type_is_refused(String fields) {
    Extent extent = Extent.of(fields, null);
    assertThatThrownBy(() -> extent.check(GUIDE))
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused -> {
              assertThat(refused.problem().status()).isEqualTo(400);
              assertThat(refused.problem().data().toString()).contains("fields", "title, ");
            });
  }

  @Test
  void items_and_facts_may_come_along() {
    assertThat(Extent.of(null, "facts,items").include())
        .containsExactlyInAnyOrder(Inclusion.ITEMS, Inclusion.FACTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "laws", "items,laws", "items,", "ITEMS"})
  void nothing_else_comes_along(String include) {
    assertThatThrownBy(() -> Extent.of(null, include))
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused ->
                assertThat(refused.problem().data().toString())
                    .contains("include", "items, facts"));
  }
}
