package az.migrationportal.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * JAX-RS chooses one root resource by its own path and never looks back: an operation below a path
 * that another class claims is not found, whatever its annotations say.
 */
class ResourcePathsTest {
  private static final String PATH = "jakarta.ws.rs.Path";

  @Test
  void no_resource_hides_an_operation_of_another() {
    Map<String, List<String>> roots = new TreeMap<>();
    for (JavaClass type : Modules.of("content-api")) {
      path(type.tryGetAnnotationOfType(PATH))
          .ifPresent(root -> roots.put(root, operations(root, type)));
    }
    assertThat(roots).hasSizeGreaterThan(20);
    List<String> hidden = new ArrayList<>();
    roots.forEach(
        (root, operations) -> {
          for (String operation : operations) {
            String chosen = chosen(operation, roots.keySet().stream().toList());
            if (!chosen.equals(root)) {
              hidden.add(operation + " by " + chosen);
            }
          }
        });
    assertThat(hidden).isEmpty();
  }

  @Test
  void a_longer_claim_wins_over_a_shorter_one() {
    List<String> roots = List.of("manage", "manage/items/{key}");
    assertThat(chosen("manage/items/x/schedules", roots)).isEqualTo("manage/items/{key}");
    assertThat(chosen("manage/schedules", roots)).isEqualTo("manage");
  }

  private static List<String> operations(String root, JavaClass type) {
    List<String> operations = new ArrayList<>();
    for (JavaMethod method : type.getMethods()) {
      String below = path(method.tryGetAnnotationOfType(PATH)).map(each -> "/" + each).orElse("");
      operations.add((root + below).replaceAll("\\{[^}]*}", "x"));
    }
    return operations;
  }

  /** Most literal characters first, then most parameters: section 3.7.2 of Jakarta REST. */
  private static String chosen(String operation, List<String> roots) {
    return roots.stream()
        .filter(root -> Pattern.matches(pattern(root), operation))
        .max(
            Comparator.comparingInt((String root) -> root.replaceAll("\\{[^}]*}", "").length())
                .thenComparingInt(root -> root.split("\\{", -1).length))
        .orElseThrow();
  }

  private static String pattern(String root) {
    return root.replaceAll("\\{[^}]*}", "[^/]+") + "(/.*)?";
  }

  private static Optional<String> path(Optional<? extends JavaAnnotation<?>> annotation) {
    return annotation
        .flatMap(found -> found.get("value"))
        .map(value -> value.toString().replaceAll("^/|/$", ""));
  }
}
