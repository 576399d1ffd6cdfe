package az.migrationportal.tests.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.content.account.ActNotAllowed;
import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.LocaleNotAllowed;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditEntries;
import az.migrationportal.content.audit.AuditEntry;
import az.migrationportal.content.audit.AuditQuery;
import az.migrationportal.content.change.ChangeKind;
import az.migrationportal.content.change.ChangeLog;
import az.migrationportal.content.decision.Answers;
import az.migrationportal.content.decision.Decisions;
import az.migrationportal.content.decision.LiveRevision;
import az.migrationportal.content.decision.check.CaseRun;
import az.migrationportal.content.decision.check.Finding;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.revision.ApproveDecision;
import az.migrationportal.content.decision.revision.CancelDecisionReview;
import az.migrationportal.content.decision.revision.DecisionCard;
import az.migrationportal.content.decision.revision.DecisionFaulty;
import az.migrationportal.content.decision.revision.DecisionInReview;
import az.migrationportal.content.decision.revision.DecisionNotApproved;
import az.migrationportal.content.decision.revision.DecisionNotInReview;
import az.migrationportal.content.decision.revision.DecisionPathTaken;
import az.migrationportal.content.decision.revision.DecisionReviewerIsAuthor;
import az.migrationportal.content.decision.revision.DecisionRevisions;
import az.migrationportal.content.decision.revision.DecisionState;
import az.migrationportal.content.decision.revision.DecisionTrial;
import az.migrationportal.content.decision.revision.DecisionUnreadable;
import az.migrationportal.content.decision.revision.NoDecisionDraft;
import az.migrationportal.content.decision.revision.PublishDecision;
import az.migrationportal.content.decision.revision.RequestDecisionChanges;
import az.migrationportal.content.decision.revision.RevertDecision;
import az.migrationportal.content.decision.revision.SaveCases;
import az.migrationportal.content.decision.revision.SaveDecision;
import az.migrationportal.content.decision.revision.SavedCase;
import az.migrationportal.content.decision.revision.SavedCases;
import az.migrationportal.content.decision.revision.StaleDecision;
import az.migrationportal.content.decision.revision.SubmitDecision;
import az.migrationportal.content.decision.revision.UnknownDecision;
import az.migrationportal.content.decision.revision.UnknownDecisionRevision;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.translation.RevisionNumber;
import az.migrationportal.content.workflow.ReviewCard;
import az.migrationportal.content.workflow.ReviewState;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A decision's way from a draft to readers and back. */
@ExtendWith(ArquillianExtension.class)
class DecisionRevisionsIT {
  private static final Actor AUTHOR = new Actor("author", EnumSet.allOf(Scope.class));
  private static final Actor REVIEWER = new Actor("reviewer", EnumSet.allOf(Scope.class));
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Inject private SaveDecision save;
  @Inject private SubmitDecision submit;
  @Inject private ApproveDecision approve;
  @Inject private RequestDecisionChanges requestChanges;
  @Inject private CancelDecisionReview cancel;
  @Inject private PublishDecision publish;
  @Inject private RevertDecision revert;
  @Inject private SaveCases saveCases;
  @Inject private SavedCases savedCases;
  @Inject private DecisionRevisions revisions;
  @Inject private DecisionTrial trial;
  @Inject private Decisions decisions;
  @Inject private ChangeLog log;
  @Inject private AuditEntries audit;

  @Deployment
  static WebArchive content() {
    return ContentWar.create();
  }

  @Test
  void the_library_is_the_first_revision_of_each_decision() {
    assertThat(decisions.all()).hasSizeGreaterThanOrEqualTo(9);
    DecisionState state = revisions.state("do-i-need-a-visa");
    assertThat(state.draft()).isNull();
    assertThat(Objects.requireNonNull(state.live()).savedBy()).isEqualTo("library");
    assertThat(live("do-i-need-a-visa").number()).isEqualTo(1);
  }

  @Test
  void a_decision_reaches_readers_after_four_eyes_and_leaves_its_traces() {
    String key = newKey();
    int version = save.execute(AUTHOR, key, SmallDecision.document(key), 0).version();
    assertThat(decisions.find(key)).isEmpty();
    version = submit.execute(AUTHOR, key, version, "A new one.").version();
    version = approve.execute(REVIEWER, key, version, null).version();
    long before = log.lastSequence();
    var published = publish.execute(AUTHOR, key, version, "Now you can check.");
    assertThat(published.sequence()).isGreaterThan(before);
    assertThat(log.after(published.sequence() - 1, 1))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.kind()).isEqualTo(ChangeKind.DECISION_PUBLISHED);
              assertThat(change.decision()).isEqualTo(key);
              assertThat(change.note()).isEqualTo("Now you can check.");
            });
    assertThat(outcome(key, 20)).isEqualTo("register");
    assertThat(live(key).note()).isEqualTo("Now you can check.");
    assertThat(decisions.byPath(ContentLocale.EN, key + "-en")).isPresent();
    assertThat(acts(key))
        .containsExactly("PublishDecision", "ApproveDecision", "SubmitDecision", "SaveDecision");
  }

  @Test
  void nobody_publishes_alone_and_nobody_approves_their_own_words() {
    String key = newKey();
    int version = save.execute(AUTHOR, key, SmallDecision.document(key), 0).version();
    assertThatThrownBy(() -> publish.execute(AUTHOR, key, version, null))
        .isInstanceOf(DecisionNotApproved.class);
    assertThatThrownBy(() -> approve.execute(REVIEWER, key, version, null))
        .isInstanceOf(DecisionNotInReview.class);
    int asked = submit.execute(AUTHOR, key, version, null).version();
    assertThatThrownBy(() -> approve.execute(AUTHOR, key, asked, null))
        .isInstanceOf(DecisionReviewerIsAuthor.class);
    assertThatThrownBy(() -> requestChanges.execute(AUTHOR, key, asked, "No."))
        .isInstanceOf(DecisionReviewerIsAuthor.class);
    assertThatThrownBy(() -> submit.execute(AUTHOR, key, asked, null))
        .isInstanceOf(DecisionInReview.class);
    assertThatThrownBy(() -> publish.execute(AUTHOR, key, asked, null))
        .isInstanceOf(DecisionNotApproved.class);
    int back = requestChanges.execute(REVIEWER, key, asked, "Shorter.").version();
    int again = submit.execute(AUTHOR, key, back, null).version();
    int none = cancel.execute(AUTHOR, key, again).version();
    assertThatThrownBy(() -> cancel.execute(AUTHOR, key, none))
        .isInstanceOf(DecisionNotInReview.class);
    assertThat(revisions.state(key).version()).isEqualTo(none);
  }

  @Test
  void an_approval_is_of_these_words_only() {
    String key = newKey();
    int version = approved(key, SmallDecision.document(key), 0);
    int same = save.execute(AUTHOR, key, SmallDecision.document(key), version).version();
    assertThat(review(key).state()).isEqualTo(ReviewState.APPROVED);
    String other = SmallDecision.document(key).replace("en: Registration", "en: Registering");
    int changed = save.execute(AUTHOR, key, other, same).version();
    assertThat(review(key).state()).isEqualTo(ReviewState.CANCELLED);
    assertThatThrownBy(() -> publish.execute(AUTHOR, key, changed, null))
        .isInstanceOf(DecisionNotApproved.class);
  }

  @Test
  void a_draft_with_a_dead_end_is_approved_but_never_published() {
    String key = newKey();
    published(key, SmallDecision.document(key), 0);
    String faulty = SmallDecision.document(key).replace("days > term", "days > 20");
    int version = approved(key, faulty, revisions.state(key).version());
    assertThatThrownBy(() -> publish.execute(AUTHOR, key, version, null))
        .isInstanceOfSatisfying(
            DecisionFaulty.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(Finding::toString)
                    .containsExactly(
                        "dead-end at questions/days [days=16&guest=yes]: no outcome, and nothing"
                            + " left to ask"));
    assertThat(revisions.state(key).version()).isEqualTo(version);
    assertThat(outcome(key, 20)).isEqualTo("register");
  }

  @Test
  void a_revision_is_swapped_whole_and_rolled_back_as_a_new_one() {
    String key = newKey();
    published(key, SmallDecision.document(key), 0);
    Decision read = decisions.find(key).orElseThrow();
    String stricter =
        SmallDecision.document(key)
            .replace("days <= term", "days <= 5")
            .replace("days > term", "days > 5")
            .replace("facts:\n  term: registration-threshold\n", "");
    published(key, stricter, revisions.state(key).version());
    assertThat(outcome(key, 10)).isEqualTo("register");
    assertThat(live(key).number()).isEqualTo(2);
    assertThat(evaluated(read, 10)).isEqualTo("nothing");
    int version = revisions.state(key).version();
    assertThatThrownBy(() -> revert.execute(AUTHOR, key, version, new RevisionNumber(9)))
        .isInstanceOf(UnknownDecisionRevision.class);
    int reverted = revert.execute(AUTHOR, key, version, new RevisionNumber(1)).version();
    assertThat(outcome(key, 10)).isEqualTo("register");
    int asked = submit.execute(AUTHOR, key, reverted, null).version();
    int approved = approve.execute(REVIEWER, key, asked, null).version();
    publish.execute(AUTHOR, key, approved, "Back to what it was.");
    assertThat(outcome(key, 10)).isEqualTo("nothing");
    assertThat(revisions.list(key, 0, 10))
        .extracting(card -> card.number().value() + " " + card.state())
        .containsExactly("3 PUBLISHED", "2 SUPERSEDED", "1 SUPERSEDED");
  }

  @Test
  void a_document_that_is_no_decision_is_refused() {
    String key = newKey();
    for (String document :
        List.of(
            "",
            "- a list",
            "key: " + key,
            "a: &a [*a]",
            "\tkey: x",
            SmallDecision.document("another-key"),
            SmallDecision.document(key).replace("summary:", "sumary:"),
            SmallDecision.document(key).replace("2026-11-01", "2026-13-01"),
            SmallDecision.document(key).replace("kind: choice", "kind: riddle"),
            SmallDecision.document(key).replace("min: 1", "min: one"))) {
      assertThatThrownBy(() -> save.execute(AUTHOR, key, document, 0))
          .as(document)
          .isInstanceOf(DecisionUnreadable.class);
    }
    assertThatThrownBy(() -> revisions.state(key)).isInstanceOf(UnknownDecision.class);
  }

  @Test
  void who_writes_in_one_language_does_not_write_decisions() {
    String key = newKey();
    Actor translator = new Actor("t", Set.of(Scope.WRITE_DRAFTS), Set.of(ContentLocale.RU));
    assertThatThrownBy(() -> save.execute(translator, key, SmallDecision.document(key), 0))
        .isInstanceOf(LocaleNotAllowed.class);
    Actor reader = new Actor("r", Set.of(Scope.READ_DRAFTS));
    assertThatThrownBy(() -> publish.execute(reader, key, 1, null))
        .isInstanceOf(ActNotAllowed.class);
    assertThatThrownBy(() -> saveCases.execute(reader, key, List.of(), 1))
        .isInstanceOf(ActNotAllowed.class);
  }

  @Test
  void an_address_belongs_to_one_decision_for_good() {
    String key = newKey();
    published(key, SmallDecision.document(key), 0);
    String moved =
        SmallDecision.document(key).replace("en: " + key + "-en", "en: " + key + "-moved");
    published(key, moved, revisions.state(key).version());
    assertThat(decisions.byPath(ContentLocale.EN, key + "-en")).isPresent();
    assertThat(decisions.byPath(ContentLocale.EN, key + "-moved")).isPresent();
    String other = newKey();
    for (String taken : List.of(key + "-en", key + "-moved", "deadlines")) {
      String thief = SmallDecision.document(other).replace("en: " + other + "-en", "en: " + taken);
      int seen = revisions.find(other).map(DecisionState::version).orElse(0);
      int version = approved(other, thief, seen);
      assertThatThrownBy(() -> publish.execute(AUTHOR, other, version, null))
          .isInstanceOf(DecisionPathTaken.class);
    }
  }

  @Test
  void saved_cases_are_run_on_any_day_and_a_failing_one_stops_publication() {
    String key = newKey();
    int version = save.execute(AUTHOR, key, SmallDecision.document(key), 0).version();
    SavedCase guest =
        new SavedCase("A guest", Map.of("guest", "yes", "days", "20"), DAY, "register");
    SavedCase wrong = new SavedCase("Nobody", Map.of("guest", "no"), DAY, "register");
    version = saveCases.execute(AUTHOR, key, List.of(guest, wrong), version).version();
    assertThat(savedCases.of(key)).containsExactly(guest, wrong);
    Decision draft = trial.read(key, revisions.open(key).document());
    List<CaseRun> runs = trial.run(draft, savedCases.of(key), DAY.plusDays(30));
    assertThat(runs).extracting(CaseRun::passes).containsExactly(true, false);
    assertThat(trial.coverage(draft, runs).outcomes())
        .containsEntry("nothing", 1)
        .containsEntry("register", 1);
    assertThat(trial.coverage(draft, runs.subList(0, 1)).isFull()).isFalse();
    version = submit.execute(AUTHOR, key, version, null).version();
    int ready = approve.execute(REVIEWER, key, version, null).version();
    assertThatThrownBy(() -> publish.execute(AUTHOR, key, ready, null))
        .isInstanceOfSatisfying(
            DecisionFaulty.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(Finding::rule)
                    .containsExactly("failed-case"));
    int mended = saveCases.execute(AUTHOR, key, List.of(guest), ready).version();
    assertThat(publish.execute(AUTHOR, key, mended, null).sequence()).isPositive();
  }

  @Test
  void of_many_who_act_at_once_one_wins() throws Exception {
    String key = newKey();
    String document = SmallDecision.document(key);
    assertThat(wins(() -> save.execute(AUTHOR, key, document, 0))).isEqualTo(1);
    assertThat(wins(() -> save.execute(AUTHOR, key, document, 1))).isEqualTo(1);
    assertThat(wins(() -> saveCases.execute(AUTHOR, key, List.of(), 2))).isEqualTo(1);
    assertThat(wins(() -> submit.execute(AUTHOR, key, 3, null))).isEqualTo(1);
    assertThat(wins(() -> requestChanges.execute(REVIEWER, key, 4, "No."))).isEqualTo(1);
    assertThat(wins(() -> cancel.execute(AUTHOR, key, 5))).isEqualTo(1);
    submit.execute(AUTHOR, key, 6, null);
    assertThat(wins(() -> approve.execute(REVIEWER, key, 7, null))).isEqualTo(1);
    assertThat(wins(() -> publish.execute(AUTHOR, key, 8, null))).isEqualTo(1);
    assertThat(wins(() -> revert.execute(AUTHOR, key, 9, new RevisionNumber(1)))).isEqualTo(1);
    assertThat(revisions.state(key).version()).isEqualTo(10);
    assertThatThrownBy(() -> publish.execute(AUTHOR, newKey(), 1, null))
        .isInstanceOf(UnknownDecision.class);
  }

  @Test
  void without_a_draft_there_is_nothing_to_publish() {
    String key = newKey();
    published(key, SmallDecision.document(key), 0);
    int version = revisions.state(key).version();
    assertThatThrownBy(() -> publish.execute(AUTHOR, key, version, null))
        .isInstanceOf(NoDecisionDraft.class);
    assertThatThrownBy(() -> submit.execute(AUTHOR, key, version, null))
        .isInstanceOf(NoDecisionDraft.class);
  }

  private static long wins(Callable<?> act) throws Exception {
    List<Callable<Boolean>> writers =
        IntStream.range(0, 6).<Callable<Boolean>>mapToObj(writer -> () -> isInTime(act)).toList();
    return Together.run(writers).stream().filter(won -> won).count();
  }

  private static boolean isInTime(Callable<?> act) throws Exception {
    try {
      act.call();
      return true;
    } catch (StaleDecision e) {
      return false;
    }
  }

  private int approved(String key, String document, int version) {
    int saved = save.execute(AUTHOR, key, document, version).version();
    int asked = submit.execute(AUTHOR, key, saved, null).version();
    return approve.execute(REVIEWER, key, asked, null).version();
  }

  private void published(String key, String document, int version) {
    int ready = approved(key, document, version);
    assertThat(publish.execute(AUTHOR, key, ready, null).version()).isEqualTo(ready + 1);
  }

  private String outcome(String key, long days) {
    return evaluated(decisions.find(key).orElseThrow(), days);
  }

  private String evaluated(Decision decision, long days) {
    var evaluation =
        decisions
            .on(decision, DAY)
            .evaluate(new Answers(Map.of("guest", "yes", "days", days)), true);
    return Objects.requireNonNull(evaluation.outcome()).key();
  }

  private LiveRevision live(String key) {
    return decisions.revision(decisions.find(key).orElseThrow(), DAY).orElseThrow();
  }

  private ReviewCard review(String key) {
    DecisionCard draft = Objects.requireNonNull(revisions.state(key).draft());
    return Objects.requireNonNull(draft.review());
  }

  private List<String> acts(String key) {
    return audit.find(new AuditQuery(0, null, null, null, 200)).stream()
        .filter(entry -> entry.detail().contains("\"" + key + "\""))
        .map(AuditEntry::act)
        .toList();
  }

  private static String newKey() {
    return "decision-" + NUMBER.incrementAndGet();
  }
}
