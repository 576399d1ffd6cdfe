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

  /** The draft and the live revision, where they exist; the last revision where neither does. */
  List<Revision> open(Translation translation) {
    return entityManager
        .createQuery(
            "select r from Revision r where r.translationId = :translation"
                + " and (r.state <> :past or r.number = :last)",
            Revision.class)
        .setParameter("translation", translation.id())
        .setParameter("past", PublicationState.SUPERSEDED)
        .setParameter("last", translation.lastRevision())
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

  /** The open draft; a new one where none is open. */
  Revision draftIn(OpenTranslation open) {
    Revision draft = open.draft();
    if (draft != null) {
      return draft;
    }
    Revision started = new Revision(open.translation().id(), open.translation().nextRevision());
    add(started);
    return started;
  }

  Optional<Revision> revision(Translation translation, RevisionNumber number) {
    return entityManager
        .createQuery(
            "select r from Revision r where r.translationId = :translation"
                + " and r.number = :number",
            Revision.class)
        .setParameter("translation", translation.id())
        .setParameter("number", number.value())
        .getResultStream()
        .findFirst();
  }

  /** Whether readers find the item in lists and search, in any locale. */
  boolean isPublished(long itemId) {
    return !entityManager
        .createQuery(
            "select r.id from Revision r, Translation t where r.translationId = t.id"
                + " and t.itemId = :item and r.state = :published",
            Long.class)
        .setParameter("item", itemId)
        .setParameter("published", PublicationState.PUBLISHED)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
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
