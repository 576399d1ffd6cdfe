package az.migrationportal.content.translation;

import az.migrationportal.content.account.Actor;

/**
 * A rule of another package that a draft must keep before it goes live; every bean of this type is
 * asked. It refuses by throwing.
 */
public interface PublicationCondition {

  /** Throws the refusal that names the broken rule, or does nothing. */
  void check(Actor actor, LockedTranslation translation, LockedTranslation.Draft draft);
}
