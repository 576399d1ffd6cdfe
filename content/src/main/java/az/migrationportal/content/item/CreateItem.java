package az.migrationportal.content.item;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;

/** Creates an item: a key, a type and a source locale, still without any text. */
@ApplicationScoped
public class CreateItem {

  /**
   * Performs the act in one transaction.
   *
   * @throws ItemKeyTaken where the key was ever used
   * @throws UnknownContentType where no such type is declared
   */
  public ItemCard execute(Actor actor, ItemKey key, String type, ContentLocale source) {
    throw new UnsupportedOperationException();
  }
}
