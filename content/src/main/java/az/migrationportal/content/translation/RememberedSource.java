package az.migrationportal.content.translation;

import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.segment.SourceLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Lets a text that came from elsewhere remember what it was made from there. */
@ApplicationScoped
public class RememberedSource {

  @Inject private Translations translations;

  /** Of the draft; for acts that hold the item's lock. */
  @Transactional(TxType.MANDATORY)
  public void remember(ItemCard item, ContentLocale locale, List<SourceLink> links) {
    Revision draft = translations.openIn(item, locale).draft();
    if (draft != null) {
      draft.remember(links);
    }
  }
}
