package az.migrationportal.api.management.fact;

import az.migrationportal.api.management.Caller;
import az.migrationportal.api.request.BodyFields;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.api.request.Precondition;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.amendment.ApproveFact;
import az.migrationportal.content.amendment.CancelFactReview;
import az.migrationportal.content.amendment.DiscardFactDraft;
import az.migrationportal.content.amendment.FactRevision;
import az.migrationportal.content.amendment.FactRevisions;
import az.migrationportal.content.amendment.FactState;
import az.migrationportal.content.amendment.MergeFactDraft;
import az.migrationportal.content.amendment.PublishFact;
import az.migrationportal.content.amendment.RequestFactChanges;
import az.migrationportal.content.amendment.RevertFact;
import az.migrationportal.content.amendment.SaveFactDraft;
import az.migrationportal.content.amendment.SubmitFact;
import az.migrationportal.content.amendment.UnknownFact;
import az.migrationportal.content.amendment.document.DocumentDifference;
import az.migrationportal.content.amendment.document.FactDocuments;
import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.amendment.use.FactUses;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.InvalidFactKey;
import az.migrationportal.content.translation.RevisionNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** What can be asked and done, alike for facts and for visa rules. */
@ApplicationScoped
public class FactDoor {
  private static final int PRESET_LIMIT = 50;
  private static final int MAX_LIMIT = 200;

  /** The address of the work list; no fact can have it as its key. */
  private static final String WORK_LIST = "overdue";

  @Inject FactRevisions revisions;
  @Inject FactUses uses;
  @Inject SaveFactDraft saveDraft;
  @Inject MergeFactDraft mergeDraft;
  @Inject DiscardFactDraft discardDraft;
  @Inject SubmitFact submitFact;
  @Inject ApproveFact approveFact;
  @Inject RequestFactChanges requestChanges;
  @Inject CancelFactReview cancelReview;
  @Inject PublishFact publishFact;
  @Inject RevertFact revertFact;
  @Inject Caller caller;

  /** The fact of an address; what can be no key names nothing. */
  static FactSubject fact(String key) {
    try {
      if (!key.equals(WORK_LIST)) {
        return FactSubject.fact(new FactKey(key));
      }
    } catch (InvalidFactKey e) {
      throw unknown(key);
    }
    throw unknown(key);
  }

  private static UnknownFact unknown(String key) {
    return new UnknownFact(new FactSubject(FactSubject.Kind.FACT, key));
  }

  Response card(FactSubject subject) {
    FactState state = revisions.state(subject);
    return ManagedFactJson.tagged(
        200,
        state.version(),
        ManagedFactJson.card(
            state, revisions.shown(subject).orElse(null), revisions.authors(subject)));
  }

  Response usedIn(FactSubject subject) {
    return Response.ok(ManagedFactJson.uses(subject, uses.of(subject)).toString()).build();
  }

  Response draft(FactSubject subject) {
    FactState state = revisions.state(subject);
    JsonObject document =
        state.draft() == null
            ? revisions.shown(subject).orElseThrow(() -> new UnknownFact(subject))
            : FactDocuments.json(revisions.draft(subject).document());
    return ManagedFactJson.tagged(
        200, state.version(), ManagedFactJson.state(state).add("document", document).build());
  }

  Response save(
      FactSubject subject,
      @Nullable String ifMatch,
      @Nullable String ifNoneMatch,
      @Nullable String merge,
      JsonBody body) {
    int seen = Precondition.versionOrNone(ifMatch, ifNoneMatch);
    boolean together = Parameter.flag("merge", merge);
    JsonObject document = body.fields().whole();
    return ManagedFactJson.answer(
        seen == 0 ? 201 : 200,
        together && seen > 0
            ? mergeDraft.execute(caller.actor(), subject, seen, document)
            : saveDraft.execute(caller.actor(), subject, seen, document));
  }

  Response discard(FactSubject subject, @Nullable String ifMatch) {
    int version = discardDraft.execute(caller.actor(), subject, Precondition.version(ifMatch));
    return Response.noContent().header(HttpHeaders.ETAG, "\"" + version + "\"").build();
  }

  Response submit(FactSubject subject, @Nullable String ifMatch, JsonBody body) {
    int seen = Precondition.version(ifMatch);
    return ManagedFactJson.answer(
        200, submitFact.execute(caller.actor(), subject, seen, noteIfAny(body)));
  }

  Response approve(FactSubject subject, @Nullable String ifMatch, JsonBody body) {
    int seen = Precondition.version(ifMatch);
    return ManagedFactJson.answer(
        200, approveFact.execute(caller.actor(), subject, seen, noteIfAny(body)));
  }

  Response requestChanges(FactSubject subject, @Nullable String ifMatch, JsonBody body) {
    int seen = Precondition.version(ifMatch);
    BodyFields fields = body.fields();
    String note = fields.text("note");
    fields.done();
    return ManagedFactJson.answer(200, requestChanges.execute(caller.actor(), subject, seen, note));
  }

  Response cancel(FactSubject subject, @Nullable String ifMatch, JsonBody body) {
    int seen = Precondition.version(ifMatch);
    body.fieldsIfAny().done();
    return ManagedFactJson.answer(200, cancelReview.execute(caller.actor(), subject, seen));
  }

  Response publish(FactSubject subject, @Nullable String ifMatch, JsonBody body) {
    int seen = Precondition.version(ifMatch);
    return ManagedFactJson.answer(
        publishFact.execute(caller.actor(), subject, seen, noteIfAny(body)));
  }

  Response revisions(FactSubject subject, @Nullable String cursor, @Nullable String limit) {
    int most = Parameter.limit(limit, PRESET_LIMIT, MAX_LIMIT);
    long before = Parameter.sequence("cursor", cursor);
    return Response.ok(
            ManagedFactJson.slice(revisions.list(subject, before, most), most).toString())
        .build();
  }

  Response revision(FactSubject subject, String number) {
    return Response.ok(
            ManagedFactJson.revision(revisions.get(subject, numbered(number))).toString())
        .build();
  }

  Response changes(FactSubject subject, String number, @Nullable String against) {
    RevisionNumber asked = numbered(number);
    long given = Parameter.sequence("against", against);
    FactRevision after = revisions.get(subject, asked);
    int other = given == 0 ? asked.value() - 1 : (int) Math.min(given, Integer.MAX_VALUE);
    JsonObject before =
        other == 0
            ? JsonObject.EMPTY_JSON_OBJECT
            : FactDocuments.json(revisions.get(subject, new RevisionNumber(other)).document());
    return Response.ok(
            ManagedFactJson.changes(
                    subject,
                    other,
                    asked.value(),
                    DocumentDifference.between(before, FactDocuments.json(after.document())))
                .toString())
        .build();
  }

  Response revert(FactSubject subject, String number, @Nullable String ifMatch, JsonBody body) {
    int seen = Precondition.version(ifMatch);
    body.fieldsIfAny().done();
    return ManagedFactJson.answer(
        200, revertFact.execute(caller.actor(), subject, seen, numbered(number)));
  }

  private static @Nullable String noteIfAny(JsonBody body) {
    BodyFields fields = body.fieldsIfAny();
    String note = fields.textIfAny("note");
    fields.done();
    return note;
  }

  private static RevisionNumber numbered(String number) {
    return new RevisionNumber(Segment.revision(number));
  }
}
