package az.migrationportal.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
  private static final JavaClasses ALL = Modules.all();

  @TestFactory
  Stream<DynamicTest> every_module_was_really_scanned() {
    return Modules.FLOORS.entrySet().stream()
        .map(
            floor ->
                DynamicTest.dynamicTest(
                    floor.getKey(),
                    () ->
                        assertThat(Modules.of(floor.getKey()).size())
                            .isGreaterThanOrEqualTo(floor.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> neighbours_keep_to_their_doors() {
    return Stream.of(
            Rules.CONTENT_KNOWS_NO_NEIGHBOUR,
            Rules.SEARCH_KNOWS_NO_NEIGHBOUR,
            Rules.REGISTRATION_KNOWS_NO_NEIGHBOUR,
            Rules.PROTECTION_STAYS_INSIDE,
            Rules.API_KNOWS_NO_PAGES,
            Rules.PAGES_KNOW_NO_ENDPOINTS,
            Rules.PAGES_ASK_BUT_DO_NOT_INDEX,
            Rules.INTERNALS_STAY_INSIDE)
        .map(ArchitectureTest::holds);
  }

  @TestFactory
  Stream<DynamicTest> technologies_stay_behind_their_fences() {
    return Stream.of(
            Rules.PERSISTENCE_ONLY_IN_CONTENT_AND_REGISTRATION,
            Rules.LUCENE_ONLY_IN_SEARCH,
            Rules.REST_ONLY_IN_API,
            Rules.VAADIN_ONLY_IN_PAGES,
            Rules.JSON_HAS_ONE_PROVIDER,
            Rules.ENTITIES_ARE_PRIVATE)
        .map(ArchitectureTest::holds);
  }

  @TestFactory
  Stream<DynamicTest> feature_packages_form_no_cycle() {
    return Stream.of("content", "search", "registration", "api", "web")
        .map(Rules::featuresAreAcyclic)
        .map(ArchitectureTest::holds);
  }

  @TestFactory
  Stream<DynamicTest> names_say_something() {
    return Stream.of(Rules.NAMES_SAY_SOMETHING).map(ArchitectureTest::holds);
  }

  private static DynamicTest holds(ArchRule rule) {
    return DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(ALL));
  }
}
