package az.migrationportal.tests.deployment;

import static az.migrationportal.tests.deployment.Desk.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.content.account.AccountCard;
import az.migrationportal.content.account.AccountNameTaken;
import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.ChangeRoles;
import az.migrationportal.content.account.CreateAccount;
import az.migrationportal.content.account.CreatedAccount;
import az.migrationportal.content.account.EditorAccounts;
import az.migrationportal.content.account.Grant;
import az.migrationportal.content.account.InvalidAccountName;
import az.migrationportal.content.account.IssueToken;
import az.migrationportal.content.account.LastAdministrator;
import az.migrationportal.content.account.LocaleNotAllowed;
import az.migrationportal.content.account.Role;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.account.StaleAccount;
import az.migrationportal.content.account.Tokens;
import az.migrationportal.content.audit.AuditEntries;
import az.migrationportal.content.audit.AuditQuery;
import az.migrationportal.content.item.CreateItem;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AccountsIT {
  private static final Set<Grant> AUTHOR = Set.of(new Grant(Role.AUTHOR, null));
  private static final Set<Grant> RUSSIAN = Set.of(new Grant(Role.TRANSLATOR, ContentLocale.RU));

  @Inject private CreateAccount create;
  @Inject private ChangeRoles change;
  @Inject private EditorAccounts accounts;
  @Inject private IssueToken issueToken;
  @Inject private Tokens tokens;
  @Inject private CreateItem createItem;
  @Inject private AuditEntries audit;

  @Deployment
  static WebArchive content() {
    return ContentWar.create();
  }

  @Test
  void a_translator_signs_in_and_writes_in_their_own_language_only() {
    CreatedAccount created = create.execute(EDITOR, "translator-one", RUSSIAN);
    Actor actor = accounts.verify("translator-one", created.password()).orElseThrow();
    assertThat(actor.scopes()).containsExactlyInAnyOrder(Scope.READ_DRAFTS, Scope.WRITE_DRAFTS);
    ItemKey key = new ItemKey("accounts-translated");
    assertThatThrownBy(() -> createItem.execute(actor, key, "page", ContentLocale.EN))
        .isInstanceOf(LocaleNotAllowed.class);
    assertThat(createItem.execute(actor, key, "page", ContentLocale.RU).key()).isEqualTo(key);
  }

  @Test
  void names_of_the_portal_and_taken_or_strange_ones_are_refused() {
    create.execute(EDITOR, "taken-one", AUTHOR);
    for (String name : List.of("library", "portal", "taken-one")) {
      assertThatThrownBy(() -> create.execute(EDITOR, name, AUTHOR))
          .isInstanceOf(AccountNameTaken.class);
    }
    for (String name : List.of("", "a", "Leyla", "two words", "ləman")) {
      assertThatThrownBy(() -> create.execute(EDITOR, name, AUTHOR))
          .isInstanceOf(InvalidAccountName.class);
    }
  }

  @Test
  void what_an_account_loses_its_tokens_lose_at_once() {
    Set<Grant> administrator = Set.of(new Grant(Role.ADMINISTRATOR, null));
    CreatedAccount created = create.execute(EDITOR, "losing-one", administrator);
    Actor actor = accounts.verify("losing-one", created.password()).orElseThrow();
    String token =
        issueToken
            .execute(actor, "test", Set.of(Scope.READ_DRAFTS, Scope.PUBLISH), Duration.ofHours(1))
            .token();
    change.execute(EDITOR, "losing-one", created.account().version(), AUTHOR);
    assertThat(tokens.authenticate(token).orElseThrow().actor().scopes())
        .containsExactly(Scope.READ_DRAFTS);
  }

  @Test
  void somebody_stays_who_can_give_roles() {
    AccountCard admin =
        accounts.list("", 1000).stream()
            .filter(card -> card.name().equals("admin"))
            .findFirst()
            .orElseThrow();
    accounts.list("", 1000).stream()
        .filter(card -> !card.name().equals("admin"))
        .forEach(card -> change.execute(EDITOR, card.name(), card.version(), AUTHOR));
    assertThatThrownBy(() -> change.execute(EDITOR, "admin", admin.version(), AUTHOR))
        .isInstanceOf(LastAdministrator.class);
  }

  @Test
  void of_many_who_change_roles_at_once_one_wins_and_leaves_one_entry() throws Exception {
    int version = create.execute(EDITOR, "crowded-one", AUTHOR).account().version();
    List<Callable<Boolean>> writers =
        IntStream.range(0, 6)
            .<Callable<Boolean>>mapToObj(writer -> () -> wins("crowded-one", version))
            .toList();
    assertThat(Together.run(writers)).containsOnlyOnce(true);
    assertThat(audit.find(new AuditQuery(0, null, EDITOR.name(), "ChangeRoles", 50)))
        .filteredOn(entry -> entry.detail().contains("crowded-one"))
        .filteredOn(entry -> entry.detail().contains("translator:ru"))
        .hasSize(1);
  }

  private boolean wins(String name, int version) {
    try {
      change.execute(EDITOR, name, version, RUSSIAN);
      return true;
    } catch (StaleAccount e) {
      return false;
    }
  }
}
