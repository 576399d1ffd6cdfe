package az.migrationportal.content.translation;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;

/** Withdraws a live translation: its page stays with a banner, lists and search drop it. */
@ApplicationScoped
public class WithdrawTranslation {

  /**
   * Performs the act in one transaction.
   *
   * @param note why, for readers; at most 300 characters
   * @throws UnknownTranslation where it was never started
   * @throws StaleRevision where somebody was faster
   * @throws NothingToWithdraw where it is not published
   */
  public Publication execute(
      Actor actor, ItemKey item, ContentLocale locale, int expectedVersion, String note) {
    throw new UnsupportedOperationException();
  }
}
