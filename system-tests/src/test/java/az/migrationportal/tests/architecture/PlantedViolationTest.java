package az.migrationportal.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** A rule that cannot fail protects nothing: each one is shown a class that breaks it. */
class PlantedViolationTest {
  private static final JavaClasses PLANTED =
      new ClassFileImporter()
          .importPackages(
              "az.migrationportal.content.planted",
              "az.migrationportal.search.planted",
              "az.migrationportal.search.planted.helper",
              "az.migrationportal.search.grown",
              "az.migrationportal.registration.planted",
              "az.migrationportal.api.planted",
              "az.migrationportal.web.planted");

  @Test
  void content_that_asks_the_index_is_caught() {
    isBroken(Rules.CONTENT_KNOWS_NO_NEIGHBOUR, "content.planted.AsksTheIndex");
  }

  @Test
  void an_index_that_reads_content_is_caught() {
    isBroken(Rules.SEARCH_KNOWS_NO_NEIGHBOUR, "search.planted.ReadsContent");
  }

  @Test
  void personal_data_that_knows_content_is_caught() {
    isBroken(Rules.REGISTRATION_KNOWS_NO_NEIGHBOUR, "registration.planted.KnowsContent");
  }

  @Test
  void an_endpoint_that_opens_sealed_values_is_caught() {
    isBroken(Rules.PROTECTION_STAYS_INSIDE, "api.planted.OpensSealedValues");
  }

  @Test
  void an_endpoint_that_uses_a_page_is_caught() {
    isBroken(Rules.API_KNOWS_NO_PAGES, "api.planted.UsesAPage");
  }

  @Test
  void a_page_that_uses_an_endpoint_is_caught() {
    isBroken(Rules.PAGES_KNOW_NO_ENDPOINTS, "web.planted.WritesTheIndex");
  }

  @Test
  void a_page_that_writes_the_index_is_caught() {
    isBroken(Rules.PAGES_ASK_BUT_DO_NOT_INDEX, "web.planted.WritesTheIndex");
  }

  @Test
  void persistence_outside_content_is_caught() {
    isBroken(Rules.PERSISTENCE_ONLY_IN_CONTENT_AND_REGISTRATION, "api.planted.UsesAPage");
  }

  @Test
  void rest_outside_the_api_is_caught() {
    isBroken(Rules.REST_ONLY_IN_API, "content.planted.AsksTheIndex");
  }

  @Test
  void json_that_looks_for_a_provider_each_time_is_caught() {
    isBroken(Rules.JSON_HAS_ONE_PROVIDER, "api.planted.LooksForAProvider");
  }

  @Test
  void an_entity_that_others_can_see_is_caught() {
    isBroken(Rules.ENTITIES_ARE_PRIVATE, "content.planted.VisibleEntity");
  }

  @Test
  void a_cycle_between_features_is_caught() {
    isBroken(Rules.featuresAreAcyclic("search"), "search.grown.BackToPlanted");
  }

  @Test
  void a_vague_package_is_caught() {
    isBroken(Rules.NAMES_SAY_SOMETHING, "search.planted.helper.Anything");
  }

  private static void isBroken(ArchRule rule, String culprit) {
    assertThat(rule.evaluate(PLANTED).getFailureReport().toString()).contains(culprit);
  }
}
