package az.migrationportal.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.api.delivery.ItemsResource;
import az.migrationportal.api.problem.RequestRefused;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeclaredParametersTest {

  @Test
  void the_parameters_of_a_method_are_read_from_it() {
    assertThat(DeclaredParameters.declared(method("items")))
        .containsExactly("cursor", "fields", "include", "limit", "locale", "type", "updatedSince");
  }

  @Test
  void declared_ones_pass() {
    DeclaredParameters.check(Map.of("locale", List.of("ru")), List.of("locale", "type"));
  }

  @Test
  void an_unknown_one_is_named() {
    assertThatThrownBy(
            () -> DeclaredParameters.check(Map.of("lang", List.of("ru")), List.of("locale")))
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused -> {
              assertThat(refused.problem().name()).isEqualTo("unknown-parameter");
              assertThat(refused.problem().data())
                  .containsEntry("parameter", "lang")
                  .containsEntry("known", "locale");
            });
  }

  @Test
  void a_repeated_one_is_refused() {
    assertThatThrownBy(
            () ->
                DeclaredParameters.check(Map.of("locale", List.of("ru", "az")), List.of("locale")))
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused -> assertThat(refused.problem().name()).isEqualTo("repeated-parameter"));
  }

  private static Method method(String name) {
    return Arrays.stream(ItemsResource.class.getDeclaredMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
