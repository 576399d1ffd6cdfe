package az.migrationportal.content.account;

import java.util.Set;

/**
 * Who performs an act: an editor, a token's holder, or the portal itself.
 *
 * @param name as it stands in the audit trail
 */
public record Actor(String name, Set<Scope> scopes) {

  private static final String LIBRARY = "library";

  public Actor {
    scopes = Set.copyOf(scopes);
  }

  /** The loader of the library; it acts at start and has no password. */
  public static Actor library() {
    return new Actor(LIBRARY, Set.of(Scope.READ_DRAFTS, Scope.WRITE_DRAFTS, Scope.PUBLISH));
  }

  /** Whether this is the loader of the library; no account may have its name. */
  public boolean isLibrary() {
    return name.equals(LIBRARY);
  }

  /**
   * Refuses the act where this actor may not do it.
   *
   * @throws ActNotAllowed where the actor lacks the scope
   */
  public void require(Scope scope) {
    if (!scopes.contains(scope)) {
      throw new ActNotAllowed(this, scope);
    }
  }
}
