package az.migrationportal.content.amendment;

import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.amendment.document.UnknownCountry;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.DatabaseFailure;
import az.migrationportal.content.workflow.ReviewState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tables of amendments, for acts. Each act takes the row's lock first and raises its version.
 */
@ApplicationScoped
class StoredAmendments {
  @Inject private Database database;
  @Inject private Clock clock;

  /** The row under its lock until the end of the transaction. */
  Optional<StoredAmendment> lock(FactSubject subject) {
    return database
        .query(
            "select id, version, last_revision from fact_subject where kind = ? and subject_key = ?"
                + " for update",
            row ->
                new StoredAmendment(
                    row.number("id"),
                    subject,
                    (int) row.number("version"),
                    (int) row.number("last_revision")),
            subject.kind().name(),
            subject.key())
        .stream()
        .findFirst();
  }

  /**
   * The row under its lock.
   *
   * @throws UnknownFact where there is neither such a fact nor a draft of one
   * @throws StaleFact where somebody was faster
   * @throws NoFactDraft where no editor ever touched it
   */
  StoredAmendment lock(FactSubject subject, int expectedVersion) {
    StoredAmendment stored = lock(subject).orElseThrow(() -> untouched(subject));
    if (stored.version() != expectedVersion) {
      throw new StaleFact(subject, stored.version());
    }
    return stored;
  }

  private RuntimeException untouched(FactSubject subject) {
    boolean isFact = subject.kind() == FactSubject.Kind.FACT;
    List<Long> published =
        database.query(
            isFact
                ? "select id from fact where fact_key = ?"
                : "select id from country where iso2 = ?",
            row -> row.number("id"),
            subject.key());
    if (!published.isEmpty()) {
      return new NoFactDraft(subject);
    }
    return isFact ? new UnknownFact(subject) : new UnknownCountry(subject.key());
  }

  /**
   * Starts the stream of revisions of a fact or visa rule.
   *
   * @throws StaleFact where somebody else started it at the same time
   */
  StoredAmendment add(FactSubject subject, int version) {
    try {
      long id =
          database.insert(
              "insert into fact_subject (kind, subject_key, version, last_revision)"
                  + " values (?, ?, ?, 0)",
              subject.kind().name(),
              subject.key(),
              version);
      return new StoredAmendment(id, subject, version, 0);
    } catch (DatabaseFailure e) {
      if (Database.brokenRule(e)) {
        throw new StaleFact(subject, version + 1);
      }
      throw e;
    }
  }

  /** Lets the version grow, as every act does; answers the new one. */
  int touch(StoredAmendment stored) {
    database.update("update fact_subject set version = version + 1 where id = ?", stored.id());
    return stored.version() + 1;
  }

  Optional<FactRevision> draft(StoredAmendment stored) {
    return one(stored, "r.draft_slot = 1");
  }

  Optional<FactRevision> live(StoredAmendment stored) {
    return one(stored, "r.live_slot = 1");
  }

  /** Keeps what the library says as a revision of its own, so that a change can be taken back. */
  StoredAmendment keep(StoredAmendment stored, String document, String by) {
    supersede(stored);
    int number = stored.lastRevision() + 1;
    Instant at =
        database
            .query(
                "select loaded_at from library_file where name = 'facts'",
                r -> r.moment("loaded_at"))
            .stream()
            .findFirst()
            .orElseGet(clock::instant);
    database.update(
        "insert into fact_revision (subject_id, number, state, document, saved_at, saved_by,"
            + " published_at, published_by) values (?, ?, 'PUBLISHED', ?, ?, ?, ?, ?)",
        stored.id(),
        number,
        document,
        at,
        by,
        at,
        by);
    return numbered(stored, number);
  }

  /** The draft becomes this; another document loses its review. */
  void saveDraft(StoredAmendment stored, String document, String by) {
    Optional<FactRevision> draft = draft(stored);
    int number =
        draft.map(found -> found.card().number().value()).orElse(stored.lastRevision() + 1);
    if (draft.isEmpty()) {
      database.update(
          "insert into fact_revision (subject_id, number, state, document, saved_at, saved_by)"
              + " values (?, ?, 'DRAFT', ?, ?, ?)",
          stored.id(),
          number,
          document,
          clock.instant(),
          by);
      numbered(stored, number);
    } else {
      database.update(
          "update fact_revision set document = ?, saved_at = ?, saved_by = ?"
              + " where subject_id = ? and number = ?",
          document,
          clock.instant(),
          by,
          stored.id(),
          number);
      if (!draft.get().document().equals(document)) {
        loseReview(stored, number, by);
      }
    }
    database.update(
        "insert ignore into fact_author (subject_id, revision, name) values (?, ?, ?)",
        stored.id(),
        number,
        by);
  }

  /** Requested changes stay readable until the draft is submitted again. */
  private void loseReview(StoredAmendment stored, int number, String by) {
    database.update(
        "update fact_revision set review_state = 'CANCELLED', decided_at = ?, decided_by = ?,"
            + " decision_note = null where subject_id = ? and number = ?"
            + " and review_state in ('IN_REVIEW', 'APPROVED')",
        clock.instant(),
        by,
        stored.id(),
        number);
  }

  void discard(StoredAmendment stored, int number) {
    database.update(
        "delete from fact_revision where subject_id = ? and number = ? and draft_slot = 1",
        stored.id(),
        number);
    numbered(stored, number - 1);
  }

  List<String> authors(StoredAmendment stored, int number) {
    return database.query(
        "select name from fact_author where subject_id = ? and revision = ?",
        row -> row.text("name"),
        stored.id(),
        number);
  }

  void submit(StoredAmendment stored, int number, String by, @Nullable String note) {
    database.update(
        "update fact_revision set review_state = 'IN_REVIEW', submitted_at = ?,"
            + " submitted_by = ?, submit_note = ?, decided_at = null, decided_by = null,"
            + " decision_note = null where subject_id = ? and number = ?",
        clock.instant(),
        by,
        note,
        stored.id(),
        number);
  }

  void decide(
      StoredAmendment stored, int number, ReviewState state, String by, @Nullable String note) {
    database.update(
        "update fact_revision set review_state = ?, decided_at = ?, decided_by = ?,"
            + " decision_note = ? where subject_id = ? and number = ?",
        state.name(),
        clock.instant(),
        by,
        note,
        stored.id(),
        number);
  }

  /** The draft takes the place of the live revision. */
  void publish(StoredAmendment stored, int number, String by, @Nullable String note) {
    supersede(stored);
    database.update(
        "update fact_revision set state = 'PUBLISHED', published_at = ?, published_by = ?,"
            + " note = ? where subject_id = ? and number = ?",
        clock.instant(),
        by,
        note,
        stored.id(),
        number);
  }

  private void supersede(StoredAmendment stored) {
    database.update(
        "update fact_revision set state = 'SUPERSEDED' where subject_id = ? and live_slot = 1",
        stored.id());
  }

  private StoredAmendment numbered(StoredAmendment stored, int last) {
    database.update("update fact_subject set last_revision = ? where id = ?", last, stored.id());
    return new StoredAmendment(stored.id(), stored.subject(), stored.version(), last);
  }

  private Optional<FactRevision> one(StoredAmendment stored, String which) {
    return database
        .query(
            AmendmentRows.CARD + ", r.document" + AmendmentRows.FROM + "s.id = ? and " + which,
            AmendmentRows::revision,
            stored.id())
        .stream()
        .findFirst();
  }
}
