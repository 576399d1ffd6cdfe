package az.migrationportal.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.api.alert.AlertsResource;
import az.migrationportal.api.decision.DeadlinesResource;
import az.migrationportal.api.decision.DecisionGraphResource;
import az.migrationportal.api.decision.DecisionsResource;
import az.migrationportal.api.decision.FeeQuoteResource;
import az.migrationportal.api.delivery.ChangesResource;
import az.migrationportal.api.delivery.CountriesResource;
import az.migrationportal.api.delivery.FactsResource;
import az.migrationportal.api.delivery.ItemsResource;
import az.migrationportal.api.delivery.MediaResource;
import az.migrationportal.api.delivery.PathsResource;
import az.migrationportal.api.delivery.TypesResource;
import az.migrationportal.api.management.AccountsResource;
import az.migrationportal.api.management.AffectedResource;
import az.migrationportal.api.management.AuditResource;
import az.migrationportal.api.management.BoardResource;
import az.migrationportal.api.management.DraftResource;
import az.migrationportal.api.management.ItemPathResource;
import az.migrationportal.api.management.ManagedItemsResource;
import az.migrationportal.api.management.Needs;
import az.migrationportal.api.management.PreviewsResource;
import az.migrationportal.api.management.PublicationResource;
import az.migrationportal.api.management.QueriesResource;
import az.migrationportal.api.management.ReviewResource;
import az.migrationportal.api.management.ReviewsResource;
import az.migrationportal.api.management.RevisionsResource;
import az.migrationportal.api.management.SchedulesResource;
import az.migrationportal.api.management.SearchIndexResource;
import az.migrationportal.api.management.SignedIn;
import az.migrationportal.api.management.TokensResource;
import az.migrationportal.api.management.TranslationSchedulesResource;
import az.migrationportal.api.management.UnpublishingResource;
import az.migrationportal.api.management.decision.DecisionCasesResource;
import az.migrationportal.api.management.decision.DecisionReviewResource;
import az.migrationportal.api.management.decision.DecisionRevisionsResource;
import az.migrationportal.api.management.decision.DecisionTrialResource;
import az.migrationportal.api.management.decision.ManagedDecisionsResource;
import az.migrationportal.api.management.library.LibraryResource;
import az.migrationportal.api.management.media.ManagedMediaResource;
import az.migrationportal.api.management.oidc.AccountIdentityResource;
import az.migrationportal.api.management.oidc.ProviderSignInResource;
import az.migrationportal.api.management.signin.AccountSignInResource;
import az.migrationportal.api.management.signin.OwnAccountResource;
import az.migrationportal.api.management.signin.OwnSessionsResource;
import az.migrationportal.api.management.signin.PasswordResetsResource;
import az.migrationportal.api.problem.ProblemsResource;
import az.migrationportal.api.registration.AddressResource;
import az.migrationportal.api.registration.CodesResource;
import az.migrationportal.api.registration.ConfirmationsResource;
import az.migrationportal.api.registration.CorrectionsResource;
import az.migrationportal.api.registration.DocumentsResource;
import az.migrationportal.api.registration.DraftsResource;
import az.migrationportal.api.registration.PasskeySignInResource;
import az.migrationportal.api.registration.PasskeysResource;
import az.migrationportal.api.registration.RecordResource;
import az.migrationportal.api.registration.RegistrationsResource;
import az.migrationportal.api.registration.RemindersResource;
import az.migrationportal.api.registration.SecondStepResource;
import az.migrationportal.api.search.SearchResource;
import az.migrationportal.api.search.SuggestResource;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.junit.jupiter.api.Test;

class OpenApiFileTest {
  private static final List<Class<?>> RESOURCES =
      List.of(
          ItemsResource.class,
          FactsResource.class,
          CountriesResource.class,
          TypesResource.class,
          DecisionsResource.class,
          DecisionGraphResource.class,
          AlertsResource.class,
          CodesResource.class,
          AddressResource.class,
          DocumentsResource.class,
          DraftsResource.class,
          ConfirmationsResource.class,
          CorrectionsResource.class,
          PasskeySignInResource.class,
          PasskeysResource.class,
          RecordResource.class,
          RemindersResource.class,
          SecondStepResource.class,
          RegistrationsResource.class,
          AffectedResource.class,
          DeadlinesResource.class,
          FeeQuoteResource.class,
          ChangesResource.class,
          PathsResource.class,
          SearchResource.class,
          SuggestResource.class,
          TokensResource.class,
          ManagedItemsResource.class,
          AccountsResource.class,
          AccountSignInResource.class,
          AccountIdentityResource.class,
          ProviderSignInResource.class,
          OwnAccountResource.class,
          OwnSessionsResource.class,
          PasswordResetsResource.class,
          AuditResource.class,
          BoardResource.class,
          LibraryResource.class,
          ManagedMediaResource.class,
          MediaResource.class,
          DraftResource.class,
          PreviewsResource.class,
          PublicationResource.class,
          ItemPathResource.class,
          ReviewResource.class,
          ReviewsResource.class,
          RevisionsResource.class,
          UnpublishingResource.class,
          SchedulesResource.class,
          TranslationSchedulesResource.class,
          SearchIndexResource.class,
          QueriesResource.class,
          DecisionCasesResource.class,
          DecisionReviewResource.class,
          DecisionRevisionsResource.class,
          DecisionTrialResource.class,
          ManagedDecisionsResource.class,
          ProblemsResource.class);

  private final Shapes shapes = shapes();

  @Test
  void every_reference_leads_somewhere() {
    List<String> references = new ArrayList<>();
    collect(shapes.root(), references);
    assertThat(references).hasSizeGreaterThan(50);
    assertThat(references)
        .allSatisfy(reference -> assertThat(shapes.resolve(reference)).isNotNull());
  }

  @Test
  void every_answer_named_beside_a_method_is_described() {
    Map<?, ?> responses = shapes.resolve("#/components/responses");
    assertThat(operations())
        .hasSizeGreaterThan(20)
        .allSatisfy(
            method ->
                assertThat(
                        Arrays.stream(method.getAnnotationsByType(APIResponse.class))
                            .map(APIResponse::ref)
                            .filter(name -> !name.isEmpty()))
                    .allSatisfy(name -> assertThat(responses.get(name)).isNotNull()));
  }

  @Test
  void every_operation_has_a_name_of_its_own() {
    List<String> names =
        operations().map(method -> method.getAnnotation(Operation.class).operationId()).toList();
    assertThat(names).doesNotHaveDuplicates().allSatisfy(name -> assertThat(name).isNotBlank());
  }

  @Test
  void management_needs_a_token_except_for_the_ways_to_one() {
    assertThat(
            RESOURCES.stream()
                .filter(type -> type.getAnnotation(Path.class).value().startsWith("manage"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Operation.class))
                .filter(method -> !method.isAnnotationPresent(Needs.class))
                .filter(method -> !method.isAnnotationPresent(SignedIn.class)))
        .extracting(Method::getName)
        .containsExactlyInAnyOrder("issue", "complete", "begin", "end");
  }

  private static Stream<Method> operations() {
    return RESOURCES.stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Operation.class))
        .filter(method -> !method.getAnnotation(Operation.class).hidden());
  }

  private static void collect(Object node, List<String> references) {
    if (node instanceof Map<?, ?> map) {
      if (map.get("$ref") instanceof String reference) {
        references.add(reference);
      }
      map.values().forEach(value -> collect(value, references));
    } else if (node instanceof List<?> list) {
      list.forEach(value -> collect(value, references));
    }
  }

  private static Shapes shapes() {
    try {
      return new Shapes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
