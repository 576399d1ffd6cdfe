package az.migrationportal.content.translation;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What editors see of translations, drafts included. Never for readers. */
@ApplicationScoped
public class Drafts {

  public Optional<DraftState> find(ItemKey item, ContentLocale locale) {
    throw new UnsupportedOperationException();
  }

  /** The translations that an item has, in the order of the locales. */
  public List<DraftState> of(ItemKey item) {
    throw new UnsupportedOperationException();
  }
}
