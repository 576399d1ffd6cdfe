package az.migrationportal.content.translation;

import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Translations with their revisions. */
@ApplicationScoped
class Translations {

  @Inject private EntityManager entityManager;

  Optional<Translation> find(long itemId, ContentLocale locale) {
    return entityManager
        .createQuery(
            "select t from Translation t where t.itemId = :item and t.locale = :locale",
            Translation.class)
        .setParameter("item", itemId)
        .setParameter("locale", locale)
        .getResultStream()
        .findFirst();
  }

  /** The draft and the live revision, where they exist. */
  List<Revision> open(Translation translation) {
    return entityManager
        .createQuery(
            "select r from Revision r where r.translationId = :translation and r.state <> :past",
            Revision.class)
        .setParameter("translation", translation.id())
        .setParameter("past", PublicationState.SUPERSEDED)
        .getResultList();
  }

  /**
   * A translation with its draft and live revision.
   *
   * @throws UnknownTranslation where it was never started
   */
  OpenTranslation openIn(ItemCard item, ContentLocale locale) {
    Translation translation =
        find(item.id(), locale).orElseThrow(() -> new UnknownTranslation(item.key(), locale));
    return OpenTranslation.of(item, translation, open(translation));
  }

  Translation add(Translation translation) {
    entityManager.persist(translation);
    entityManager.flush();
    return translation;
  }

  void add(Revision revision) {
    entityManager.persist(revision);
  }

  /** Writes what was changed, and lets the version grow even where only a revision did. */
  int touch(Translation translation) {
    entityManager.lock(translation, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    entityManager.flush();
    return translation.version();
  }

  void flush() {
    entityManager.flush();
  }
}
