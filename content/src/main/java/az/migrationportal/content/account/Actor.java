package az.migrationportal.content.account;

import az.migrationportal.content.locale.ContentLocale;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who performs an act: an editor, a token's holder, or the portal itself.
 *
 * @param name as it stands in the audit trail
 * @param writesIn the locales whose drafts the actor may write, given the scope
 * @param bringsReviewed whether what is written comes from files that were reviewed before they
 *     came here, so that no second person is asked for
 */
public record Actor(
    String name, Set<Scope> scopes, Set<ContentLocale> writesIn, boolean bringsReviewed) {

  private static final String LIBRARY = "library";

  public Actor {
    scopes = Set.copyOf(scopes);
    writesIn = Set.copyOf(writesIn);
  }

  /** One whose writing is reviewed. */
  public Actor(String name, Set<Scope> scopes, Set<ContentLocale> writesIn) {
    this(name, scopes, writesIn, false);
  }

  /** One who may write in every locale. */
  public Actor(String name, Set<Scope> scopes) {
    this(name, scopes, EnumSet.allOf(ContentLocale.class));
  }

  /** The loader of the library; it acts at start and has no password. */
  public static Actor library() {
    return new Actor(
        LIBRARY,
        Set.of(Scope.READ_DRAFTS, Scope.WRITE_DRAFTS, Scope.PUBLISH),
        EnumSet.allOf(ContentLocale.class),
        true);
  }

  /** The same, taking in files of a library. */
  public Actor importing() {
    return new Actor(name, scopes, writesIn, true);
  }

  /** Whether this is the loader of the library; no account may have its name. */
  public boolean isLibrary() {
    return name.equals(LIBRARY);
  }

  /** The same with no more than what another may do too. */
  Actor narrowedTo(Actor other) {
    Set<Scope> both = scopes.stream().filter(other.scopes()::contains).collect(Collectors.toSet());
    return new Actor(name, both, other.writesIn());
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

  /**
   * Refuses to write in a locale that is not this actor's.
   *
   * @throws ActNotAllowed where the actor may not write at all
   * @throws LocaleNotAllowed where only other locales are theirs
   */
  public void requireWriting(ContentLocale locale) {
    require(Scope.WRITE_DRAFTS);
    if (!writesIn.contains(locale)) {
      throw new LocaleNotAllowed(this, locale);
    }
  }

  /**
   * Refuses to write what says the same in every locale, such as a fact or a decision.
   *
   * @throws ActNotAllowed where the actor may not write at all
   * @throws LocaleNotAllowed where a locale is not theirs
   */
  public void requireWritingEverywhere() {
    for (ContentLocale locale : ContentLocale.values()) {
      requireWriting(locale);
    }
  }
}
