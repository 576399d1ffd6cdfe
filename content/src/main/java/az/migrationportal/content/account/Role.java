package az.migrationportal.content.account;

import java.util.EnumSet;
import java.util.Set;

/** What a person is on the editors' side; each role is a set of scopes. */
public enum Role {
  /** Creates items and writes in every locale. */
  AUTHOR,
  /** Writes in one locale only. */
  TRANSLATOR,
  /** Decides on drafts of others. */
  REVIEWER,
  /** Publishes, withdraws, moves and schedules. */
  PUBLISHER,
  /** Everything, accounts and the audit trail included. */
  ADMINISTRATOR;

  public Set<Scope> scopes() {
    return switch (this) {
      case AUTHOR, TRANSLATOR -> EnumSet.of(Scope.READ_DRAFTS, Scope.WRITE_DRAFTS);
      case REVIEWER -> EnumSet.of(Scope.READ_DRAFTS, Scope.REVIEW);
      case PUBLISHER -> EnumSet.of(Scope.READ_DRAFTS, Scope.PUBLISH);
      case ADMINISTRATOR -> EnumSet.allOf(Scope.class);
    };
  }

  /** Whether the role is held for a locale, one by one. */
  public boolean isPerLocale() {
    return this == TRANSLATOR;
  }
}
