package az.migrationportal.content.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.locale.MachineLocale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TypeFileTest {

  @Test
  void a_new_type_needs_a_file_and_no_java() {
    ContentTypes types = ContentTypes.of(SmallType.RECIPE);
    ContentType recipe = types.get("recipe");
    assertThat(types.all()).containsExactly(recipe);
    assertThat(recipe.labels()).containsEntry(ContentLocale.AZ, "Resept");
    assertThat(recipe.field("steps").orElseThrow().fields())
        .singleElement()
        .extracting(FieldDefinition::kind)
        .isEqualTo(FieldKind.MARKDOWN);
  }

  @Test
  void fields_of_a_group_are_localized_as_their_group() {
    FieldDefinition steps = TypeFile.parse(SmallType.RECIPE).field("steps").orElseThrow();
    assertThat(steps.fields()).allMatch(FieldDefinition::localized);
  }

  @Test
  void a_field_is_a_list_where_it_may_hold_some() {
    ContentType recipe = TypeFile.parse(SmallType.RECIPE);
    assertThat(recipe.field("like").orElseThrow().isList()).isTrue();
    assertThat(recipe.field("minutes").orElseThrow().isList()).isFalse();
  }

  @Test
  void a_type_reads_the_same_on_every_machine() {
    ContentType here = TypeFile.parse(SmallType.RECIPE);
    MachineLocale.inEach(() -> assertThat(TypeFile.parse(SmallType.RECIPE)).isEqualTo(here));
  }

  @Test
  void every_type_of_the_library_has_what_all_types_share() {
    assertThat(new ContentTypes().all())
        .hasSizeGreaterThanOrEqualTo(4)
        .allSatisfy(
            type ->
                assertThat(type.fields())
                    .extracting(FieldDefinition::name)
                    .contains("title", "summary", "verifiedOn", "reviewBy", "confidence"));
  }

  @Nested
  class Refused {

    @Test
    void a_type_without_a_field_that_all_types_share() {
      assertRefused(
          SmallType.RECIPE.replace("name: summary", "name: gist"), "lacks the field summary");
    }

    @Test
    void a_misspelt_property_of_a_field() {
      assertRefused(SmallType.RECIPE.replace("maxLength", "maxLenght"), "has no maxLenght");
    }

    @Test
    void a_misspelt_property_of_a_type() {
      assertRefused(
          SmallType.RECIPE.replace("label: {az: Resept", "lable: {az: Resept"), "has no lable");
    }

    @Test
    void two_fields_of_one_name() {
      assertRefused(SmallType.RECIPE.replace("name: hot", "name: minutes"), "two fields minutes");
    }

    @Test
    void a_kind_that_does_not_exist() {
      assertRefused(SmallType.RECIPE.replace("kind: boolean", "kind: bool"), "BOOL");
    }

    @Test
    void a_medium_of_a_kind_that_does_not_exist() {
      assertRefused(
          SmallType.RECIPE.replace("options: [image]", "options: [film]"),
          "a medium is an image or anything: [film]");
    }

    @Test
    void a_label_that_lacks_a_language() {
      assertRefused(SmallType.RECIPE.replace(", ru: Рецепт", ""), "not a text");
    }

    @Test
    void a_type_that_nobody_declared() {
      assertThatThrownBy(() -> ContentTypes.of(SmallType.RECIPE).get("poem"))
          .isInstanceOf(UnknownContentType.class)
          .hasMessageContaining("poem");
    }

    private static void assertRefused(String file, String message) {
      assertThatThrownBy(() -> TypeFile.parse(file))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(message);
    }
  }
}
