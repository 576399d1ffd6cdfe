package az.migrationportal.content.path;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;

/** Moves an item to another path in a locale; the old one redirects from the same moment. */
@ApplicationScoped
public class ChangePath {

  /**
   * Performs the act in one transaction.
   *
   * @param expected the path the actor believes current
   * @throws StalePath where another path is current
   * @throws InvalidPath where the new path has no such form
   * @throws PathAlreadyTaken where another item, or the portal, holds or held it
   */
  public void execute(
      Actor actor, ItemKey item, ContentLocale locale, String expected, String path) {
    throw new UnsupportedOperationException();
  }
}
