package az.migrationportal.content.amendment;

import az.migrationportal.content.amendment.document.FactDocuments;
import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.amendment.document.UnknownCountry;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.Row;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.content.translation.RevisionNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The drafts and the history of facts and visa rules, for editors, from the database. */
@ApplicationScoped
public class FactRevisions {
  private static final String OPEN = "(r.draft_slot = 1 or r.live_slot = 1)";
  private static final String OF = "s.kind = ? and s.subject_key = ?";
  private static final String WITH_DOCUMENT =
      AmendmentRows.CARD + ", r.document" + AmendmentRows.FROM;

  @Inject private Database database;
  @Inject private Facts facts;
  @Inject private Countries countries;

  /** Where everything of a kind stands that an editor ever touched, by key. */
  public Map<String, FactState> states(FactSubject.Kind kind) {
    return states(OPEN + " and s.kind = ?", kind.name());
  }

  /**
   * Where a fact or visa rule stands.
   *
   * @throws UnknownFact where there is neither such a fact nor a draft of one
   * @throws UnknownCountry where there is no such country
   */
  public FactState state(FactSubject subject) {
    FactState touched =
        states(OPEN + " and " + OF, subject.kind().name(), subject.key()).get(subject.key());
    if (touched != null) {
      return touched;
    }
    if (shown(subject).isEmpty()) {
      throw unknown(subject);
    }
    return new FactState(subject, version(subject), null, null);
  }

  /** An untouched subject has version 1; one whose only drafts were discarded has gone further. */
  private int version(FactSubject subject) {
    return database
        .query(
            "select s.version from fact_subject s where " + OF,
            row -> (int) row.number("version"),
            subject.kind().name(),
            subject.key())
        .stream()
        .findFirst()
        .orElse(1);
  }

  /** What readers are shown, as a document, from memory; empty where it is not published. */
  public Optional<JsonObject> shown(FactSubject subject) {
    return switch (subject.kind()) {
      case FACT -> facts.find(new FactKey(subject.key())).map(FactDocuments::of);
      case VISA_RULE -> countries.byIso2(subject.key()).map(FactDocuments::of);
    };
  }

  /**
   * The open draft.
   *
   * @throws NoFactDraft where there is none
   */
  public FactRevision draft(FactSubject subject) {
    return database
        .query(
            WITH_DOCUMENT + OF + " and r.draft_slot = 1",
            AmendmentRows::revision,
            subject.kind().name(),
            subject.key())
        .stream()
        .findFirst()
        .orElseThrow(() -> new NoFactDraft(subject));
  }

  /** Everybody whose figures the open draft holds. */
  public List<String> authors(FactSubject subject) {
    return database.query(
        "select a.name from fact_author a join fact_subject s on s.id = a.subject_id"
            + " join fact_revision r on r.subject_id = s.id and r.number = a.revision"
            + " where r.draft_slot = 1 and "
            + OF
            + " order by a.name",
        row -> row.text("name"),
        subject.kind().name(),
        subject.key());
  }

  /**
   * Revisions, newest first; none where no editor touched it.
   *
   * @param before only those with a smaller number; 0 for the newest
   */
  public List<FactCard> list(FactSubject subject, long before, int limit) {
    state(subject);
    return database.query(
        AmendmentRows.CARD
            + AmendmentRows.FROM
            + OF
            + " and (? = 0 or r.number < ?) order by r.number desc limit ?",
        AmendmentRows::card,
        subject.kind().name(),
        subject.key(),
        before,
        before,
        limit);
  }

  /**
   * The revision of this number.
   *
   * @throws UnknownFactRevision where there is none
   */
  public FactRevision get(FactSubject subject, RevisionNumber number) {
    return database
        .query(
            WITH_DOCUMENT + OF + " and r.number = ?",
            AmendmentRows::revision,
            subject.kind().name(),
            subject.key(),
            number.value())
        .stream()
        .findFirst()
        .orElseThrow(() -> new UnknownFactRevision(subject, number.value()));
  }

  private static RuntimeException unknown(FactSubject subject) {
    return subject.kind() == FactSubject.Kind.FACT
        ? new UnknownFact(subject)
        : new UnknownCountry(subject.key());
  }

  private record Found(FactSubject subject, int version, FactCard card) {}

  private Map<String, FactState> states(String which, @Nullable Object... arguments) {
    Map<String, List<Found>> found = new TreeMap<>();
    database
        .query(AmendmentRows.CARD + AmendmentRows.FROM + which, FactRevisions::found, arguments)
        .forEach(
            one ->
                found.computeIfAbsent(one.subject().key(), unused -> new ArrayList<>()).add(one));
    Map<String, FactState> states = new TreeMap<>();
    found.forEach((key, own) -> states.put(key, state(own)));
    return states;
  }

  private static Found found(Row row) throws SQLException {
    return new Found(
        AmendmentRows.subject(row), (int) row.number("version"), AmendmentRows.card(row));
  }

  private static FactState state(List<Found> found) {
    return new FactState(
        found.get(0).subject(),
        found.get(0).version(),
        in(found, PublicationState.DRAFT),
        in(found, PublicationState.PUBLISHED));
  }

  private static @Nullable FactCard in(List<Found> found, PublicationState state) {
    return found.stream()
        .map(Found::card)
        .filter(card -> card.state() == state)
        .findFirst()
        .orElse(null);
  }
}
