package az.migrationportal.api.management;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.api.management.library.LibraryResource;
import az.migrationportal.api.management.media.ManagedMediaResource;
import az.migrationportal.api.management.oidc.AccountIdentityResource;
import az.migrationportal.api.management.signin.AccountSignInResource;
import az.migrationportal.api.management.translation.SegmentsResource;
import az.migrationportal.api.openapi.Shapes;
import az.migrationportal.content.account.AccountCard;
import az.migrationportal.content.account.CreatedAccount;
import az.migrationportal.content.account.Grant;
import az.migrationportal.content.account.Role;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which role may call which operation; the table is the decision, the code follows it. */
class RolesTest {
  private static final List<Class<?>> RESOURCES =
      List.of(
          AccountIdentityResource.class,
          AccountSignInResource.class,
          AccountsResource.class,
          AuditResource.class,
          BoardResource.class,
          DraftResource.class,
          LibraryResource.class,
          ItemPathResource.class,
          ManagedItemsResource.class,
          ManagedMediaResource.class,
          PreviewsResource.class,
          PublicationResource.class,
          ReviewResource.class,
          ReviewsResource.class,
          RevisionsResource.class,
          SchedulesResource.class,
          SegmentsResource.class,
          TranslationSchedulesResource.class,
          TokensResource.class,
          UnpublishingResource.class);

  /** A author, T translator, R reviewer, P publisher, D administrator. */
  private static final Map<String, List<String>> TABLE =
      Map.of(
          "A T R P D",
          List.of(
              "compareRevisions",
              "exportLibrary",
              "getBoard",
              "getDraft",
              "getManagedItem",
              "getMedia",
              "getPath",
              "getReview",
              "getRevision",
              "getSchedule",
              "getSegments",
              "listMedia",
              "listMediaFiles",
              "listMediaUses",
              "listReviews",
              "listRevisions",
              "listSchedules",
              "previewDraft",
              "suggestTranslation"),
          "A T D",
          List.of(
              "cancelReview",
              "confirmSegment",
              "addMedia",
              "createItem",
              "describeMedia",
              "replaceMediaFile",
              "revertToRevision",
              "saveDraft",
              "submitForReview",
              "translateSegment"),
          "R D",
          List.of("approveReview", "requestChanges"),
          "P D",
          List.of(
              "archiveItem",
              "unarchiveItem",
              "cancelSchedule",
              "changePath",
              "makeGone",
              "publishTranslation",
              "redirectTranslation",
              "retireMedia",
              "schedule",
              "withdrawTranslation"),
          "D",
          List.of(
              "bindIdentity",
              "changeRoles",
              "createAccount",
              "getAccount",
              "getAccountSignIn",
              "importLibrary",
              "limitToken",
              "resetSecondFactor",
              "startPasswordReset",
              "unbindIdentity",
              "unlockAccount",
              "getToken",
              "listAccounts",
              "listAuditEntries",
              "listTokens",
              "revokeToken",
              "verifyAudit"));

  private static final Map<String, Role> LETTERS =
      Map.of(
          "A", Role.AUTHOR,
          "T", Role.TRANSLATOR,
          "R", Role.REVIEWER,
          "P", Role.PUBLISHER,
          "D", Role.ADMINISTRATOR);

  @Test
  void every_operation_is_open_to_the_roles_of_the_table_and_to_no_other() {
    Map<String, Set<Role>> expected = new TreeMap<>();
    TABLE.forEach(
        (letters, names) ->
            names.forEach(
                name ->
                    expected.put(
                        name,
                        new TreeSet<>(
                            Arrays.stream(letters.split(" ", -1)).map(LETTERS::get).toList()))));
    Map<String, Set<Role>> found = new TreeMap<>();
    operations()
        .forEach(
            method ->
                found.put(
                    method.getAnnotation(Operation.class).operationId(),
                    new TreeSet<>(rolesWith(method.getAnnotation(Needs.class)))));
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"author", "reviewer", "publisher", "administrator", "translator:ru"})
  void a_role_reads_as_it_is_written(String word) {
    assertThat(Grant.ofWord(word).map(Grant::word)).contains(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Author", "editor", "translator", "translator:", "translator:de", "author:az"})
  void anything_else_is_no_role(String word) {
    assertThat(Grant.ofWord(word)).isEmpty();
  }

  @Test
  void an_account_keeps_its_shape() throws IOException {
    Shapes shapes = new Shapes();
    AccountCard card =
        new AccountCard(
            "leyla",
            Set.of(new Grant(Role.AUTHOR, null), new Grant(Role.TRANSLATOR, ContentLocale.RU)),
            Instant.parse("2026-11-01T08:00:00Z"),
            1);
    JsonObject created = AccountJson.created(new CreatedAccount(card, "secret"));
    assertThat(shapes.faults("Accounts", AccountJson.slice(List.of(card), 1))).isEmpty();
    assertThat(shapes.faults("CreatedAccount", created)).isEmpty();
  }

  private static Stream<Method> operations() {
    return RESOURCES.stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Needs.class));
  }

  private static List<Role> rolesWith(Needs needs) {
    return Arrays.stream(Role.values())
        .filter(role -> role.scopes().contains(needs.value()))
        .toList();
  }
}
