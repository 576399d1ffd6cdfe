package az.migrationportal.tests.architecture;

import static az.migrationportal.tests.architecture.Modules.API;
import static az.migrationportal.tests.architecture.Modules.CONTENT;
import static az.migrationportal.tests.architecture.Modules.REGISTRATION;
import static az.migrationportal.tests.architecture.Modules.SEARCH;
import static az.migrationportal.tests.architecture.Modules.WEB;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** The house as executable rules; docs/adr/0001 says why each exists. */
final class Rules {
  private static final Set<String> VAGUE_PACKAGES =
      Set.of("util", "utils", "common", "helper", "helpers", "impl", "dto", "service", "manager");
  private static final List<String> VAGUE_SUFFIXES =
      List.of("Util", "Utils", "Helper", "Impl", "Dto", "DTO", "Manager");

  static final ArchRule CONTENT_KNOWS_NO_NEIGHBOUR =
      noClasses()
          .that()
          .resideInAPackage(CONTENT)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SEARCH, API, WEB, REGISTRATION);

  static final ArchRule SEARCH_KNOWS_NO_NEIGHBOUR =
      noClasses()
          .that()
          .resideInAPackage(SEARCH)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CONTENT, API, WEB, REGISTRATION, "jakarta..");

  static final ArchRule REGISTRATION_KNOWS_NO_NEIGHBOUR =
      noClasses()
          .that()
          .resideInAPackage(REGISTRATION)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CONTENT, SEARCH, API, WEB);

  /** Keys and sealed values are opened inside the module only. */
  static final ArchRule PROTECTION_STAYS_INSIDE =
      noClasses()
          .that()
          .resideInAnyPackage(API, WEB)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "az.migrationportal.registration.store..",
              "az.migrationportal.registration.protection..");

  static final ArchRule API_KNOWS_NO_PAGES =
      noClasses().that().resideInAPackage(API).should().dependOnClassesThat().resideInAPackage(WEB);

  static final ArchRule PAGES_KNOW_NO_ENDPOINTS =
      noClasses().that().resideInAPackage(WEB).should().dependOnClassesThat().resideInAPackage(API);

  static final ArchRule PAGES_ASK_BUT_DO_NOT_INDEX =
      noClasses()
          .that()
          .resideInAPackage(WEB)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "az.migrationportal.search.indexing..",
              "az.migrationportal.search.analysis..",
              "az.migrationportal.search.ranking..",
              "az.migrationportal.search.evaluation..");

  static final ArchRule INTERNALS_STAY_INSIDE =
      noClasses()
          .that()
          .resideInAnyPackage(API, WEB)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "az.migrationportal.content..internal..", "az.migrationportal.search..internal..");

  static final ArchRule PERSISTENCE_ONLY_IN_CONTENT_AND_REGISTRATION =
      fence("jakarta.persistence..", CONTENT, REGISTRATION);
  static final ArchRule LUCENE_ONLY_IN_SEARCH = fence("org.apache.lucene..", SEARCH);
  static final ArchRule REST_ONLY_IN_API = fence("jakarta.ws.rs..", API);
  static final ArchRule VAADIN_ONLY_IN_PAGES = fence("com.vaadin..", WEB);

  /** It looks for a provider at each call; the modules have a {@code Json} of their own. */
  static final ArchRule JSON_HAS_ONE_PROVIDER =
      noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jakarta.json.Json");

  static final ArchRule ENTITIES_ARE_PRIVATE =
      classes()
          .that()
          .areAnnotatedWith("jakarta.persistence.Entity")
          .should()
          .bePackagePrivate()
          .allowEmptyShould(true);

  static final ArchRule NAMES_SAY_SOMETHING =
      noClasses().should().haveNameMatching(".*").andShould(haveVagueName());

  private Rules() {}

  static ArchRule featuresAreAcyclic(String module) {
    return slices().matching("az.migrationportal." + module + ".(*)..").should().beFreeOfCycles();
  }

  private static ArchRule fence(String technology, String... allowed) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(technology);
  }

  private static com.tngtech.archunit.lang.ArchCondition<JavaClass> haveVagueName() {
    return com.tngtech.archunit.lang.ArchCondition.from(
        describe("have a vague package or suffix", Rules::isVague));
  }

  private static boolean isVague(JavaClass type) {
    boolean vaguePackage =
        List.of(type.getPackageName().split("\\.")).stream().anyMatch(VAGUE_PACKAGES::contains);
    return vaguePackage || VAGUE_SUFFIXES.stream().anyMatch(type.getSimpleName()::endsWith);
  }
}
