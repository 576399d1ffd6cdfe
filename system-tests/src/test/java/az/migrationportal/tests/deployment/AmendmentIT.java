package az.migrationportal.tests.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.content.account.ActNotAllowed;
import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.LocaleNotAllowed;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.amendment.ApproveFact;
import az.migrationportal.content.amendment.CancelFactReview;
import az.migrationportal.content.amendment.DiscardFactDraft;
import az.migrationportal.content.amendment.FactCard;
import az.migrationportal.content.amendment.FactInReview;
import az.migrationportal.content.amendment.FactNotApproved;
import az.migrationportal.content.amendment.FactNotInReview;
import az.migrationportal.content.amendment.FactPublication;
import az.migrationportal.content.amendment.FactReviewerIsAuthor;
import az.migrationportal.content.amendment.FactRevisions;
import az.migrationportal.content.amendment.FactState;
import az.migrationportal.content.amendment.NoFactDraft;
import az.migrationportal.content.amendment.PublishFact;
import az.migrationportal.content.amendment.RequestFactChanges;
import az.migrationportal.content.amendment.RevertFact;
import az.migrationportal.content.amendment.SaveFactDraft;
import az.migrationportal.content.amendment.StaleFact;
import az.migrationportal.content.amendment.SubmitFact;
import az.migrationportal.content.amendment.UnknownFact;
import az.migrationportal.content.amendment.UnknownFactRevision;
import az.migrationportal.content.amendment.document.FactDocuments;
import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.amendment.document.UnknownCountry;
import az.migrationportal.content.audit.AuditEntries;
import az.migrationportal.content.audit.AuditEntry;
import az.migrationportal.content.audit.AuditQuery;
import az.migrationportal.content.change.ChangeKind;
import az.migrationportal.content.change.ChangeLog;
import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.fact.ReplaceFacts;
import az.migrationportal.content.fact.VisaRegime;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.translation.RevisionNumber;
import az.migrationportal.content.type.InvalidFields;
import az.migrationportal.content.workflow.ReviewCard;
import az.migrationportal.content.workflow.ReviewState;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A fact's way from a draft to readers and back. */
@ExtendWith(ArquillianExtension.class)
class AmendmentIT {
  private static final Actor AUTHOR = new Actor("author", EnumSet.allOf(Scope.class));
  private static final Actor REVIEWER = new Actor("reviewer", EnumSet.allOf(Scope.class));
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Inject private SaveFactDraft save;
  @Inject private DiscardFactDraft discard;
  @Inject private SubmitFact submit;
  @Inject private ApproveFact approve;
  @Inject private RequestFactChanges requestChanges;
  @Inject private CancelFactReview cancel;
  @Inject private PublishFact publish;
  @Inject private RevertFact revert;
  @Inject private FactRevisions revisions;
  @Inject private ReplaceFacts replaceFacts;
  @Inject private Facts facts;
  @Inject private Countries countries;
  @Inject private LegalActs acts;
  @Inject private ChangeLog log;
  @Inject private AuditEntries audit;
  @Inject private BakuDay day;

  @Deployment
  static WebArchive content() {
    return ContentWar.create();
  }

  @Test
  void what_the_library_says_becomes_the_first_revision_when_an_editor_begins() {
    FactSubject subject = FactSubject.fact(new FactKey("registration-threshold"));
    assertThat(revisions.state(subject).version()).isEqualTo(1);
    assertThat(revisions.list(subject, 0, 10)).isEmpty();
    JsonObject shown = revisions.shown(subject).orElseThrow();
    assertThatThrownBy(() -> publish.execute(AUTHOR, subject, 1, null))
        .isInstanceOf(NoFactDraft.class);
    assertThatThrownBy(() -> save.execute(AUTHOR, subject, 0, shown)).isInstanceOf(StaleFact.class);
    FactState state = save.execute(AUTHOR, subject, 1, shown);
    assertThat(state.version()).isEqualTo(2);
    assertThat(Objects.requireNonNull(state.live()).savedBy()).isEqualTo("library");
    assertThat(FactDocuments.json(revisions.get(subject, new RevisionNumber(1)).document()))
        .isEqualTo(shown);
    int version = discard.execute(AUTHOR, subject, 2);
    assertThat(revisions.state(subject).draft()).isNull();
    FactState again = save.execute(AUTHOR, subject, version, shown);
    assertThat(Objects.requireNonNull(again.draft()).number()).isEqualTo(new RevisionNumber(2));
  }

  @Test
  void a_new_fact_reaches_readers_after_four_eyes_and_leaves_its_traces() {
    FactSubject subject = newFact();
    int version = save.execute(AUTHOR, subject, 0, SmallFact.money(30)).version();
    assertThat(fact(subject)).isNull();
    version = submit.execute(AUTHOR, subject, version, "A new one.").version();
    version = approve.execute(REVIEWER, subject, version, null).version();
    FactPublication published = publish.execute(AUTHOR, subject, version, "By decree 7.");
    assertThat(log.after(published.sequence() - 1, 1))
        .singleElement()
        .satisfies(change -> assertThat(change.kind()).isEqualTo(ChangeKind.FACTS_CHANGED));
    assertThat(amount(subject, day.today())).isEqualTo(30);
    assertThat(Objects.requireNonNull(revisions.state(subject).live()).note())
        .isEqualTo("By decree 7.");
    assertThat(audited(subject))
        .containsExactly("PublishFact", "ApproveFact", "SubmitFact", "SaveFactDraft");
  }

  @Test
  void nobody_publishes_a_figure_alone_and_nobody_approves_their_own() {
    FactSubject subject = newFact();
    int version = save.execute(AUTHOR, subject, 0, SmallFact.money(30)).version();
    assertThatThrownBy(() -> publish.execute(AUTHOR, subject, version, null))
        .isInstanceOf(FactNotApproved.class);
    assertThatThrownBy(() -> approve.execute(REVIEWER, subject, version, null))
        .isInstanceOf(FactNotInReview.class);
    int asked = submit.execute(AUTHOR, subject, version, null).version();
    assertThatThrownBy(() -> approve.execute(AUTHOR, subject, asked, null))
        .isInstanceOf(FactReviewerIsAuthor.class);
    assertThatThrownBy(() -> requestChanges.execute(AUTHOR, subject, asked, "No."))
        .isInstanceOf(FactReviewerIsAuthor.class);
    assertThatThrownBy(() -> submit.execute(AUTHOR, subject, asked, null))
        .isInstanceOf(FactInReview.class);
    assertThatThrownBy(() -> publish.execute(AUTHOR, subject, asked, null))
        .isInstanceOf(FactNotApproved.class);
    int back = requestChanges.execute(REVIEWER, subject, asked, "Less.").version();
    int helped = save.execute(REVIEWER, subject, back, SmallFact.money(29)).version();
    int again = submit.execute(AUTHOR, subject, helped, null).version();
    assertThatThrownBy(() -> approve.execute(REVIEWER, subject, again, null))
        .isInstanceOf(FactReviewerIsAuthor.class);
    int none = cancel.execute(AUTHOR, subject, again).version();
    assertThatThrownBy(() -> cancel.execute(AUTHOR, subject, none))
        .isInstanceOf(FactNotInReview.class);
    assertThat(audited(subject))
        .containsExactly(
            "CancelFactReview",
            "SubmitFact",
            "SaveFactDraft",
            "RequestFactChanges",
            "SubmitFact",
            "SaveFactDraft");
    assertThat(fact(subject)).isNull();
  }

  @Test
  void another_label_needs_no_second_person_and_another_figure_does() {
    FactSubject subject = newFact();
    int version = published(subject, 0, SmallFact.money(30));
    JsonObject named = SmallFact.labelled(SmallFact.money(30), "A better name");
    int saved = save.execute(AUTHOR, subject, version, named).version();
    int live = publish.execute(AUTHOR, subject, saved, null).version();
    assertThat(Objects.requireNonNull(fact(subject)).label().get(ContentLocale.EN))
        .isEqualTo("A better name");
    int changed = save.execute(AUTHOR, subject, live, SmallFact.money(31)).version();
    assertThatThrownBy(() -> publish.execute(AUTHOR, subject, changed, null))
        .isInstanceOf(FactNotApproved.class);
    assertThat(amount(subject, day.today())).isEqualTo(30);
  }

  @Test
  void an_approval_is_of_these_figures_only() {
    FactSubject subject = newFact();
    int version = approved(subject, 0, SmallFact.money(30));
    int same = save.execute(AUTHOR, subject, version, SmallFact.money(30)).version();
    assertThat(review(subject).state()).isEqualTo(ReviewState.APPROVED);
    int other = save.execute(AUTHOR, subject, same, SmallFact.money(3000)).version();
    assertThat(review(subject).state()).isEqualTo(ReviewState.CANCELLED);
    assertThatThrownBy(() -> publish.execute(AUTHOR, subject, other, null))
        .isInstanceOf(FactNotApproved.class);
  }

  @Test
  void a_change_is_taken_back_as_a_new_revision() {
    FactSubject subject = newFact();
    int version = published(subject, 0, SmallFact.money(30));
    version = published(subject, version, SmallFact.money(31));
    int second = version;
    assertThatThrownBy(() -> revert.execute(AUTHOR, subject, second, new RevisionNumber(9)))
        .isInstanceOf(UnknownFactRevision.class);
    int reverted = revert.execute(AUTHOR, subject, second, new RevisionNumber(1)).version();
    assertThat(amount(subject, day.today())).isEqualTo(31);
    int asked = submit.execute(AUTHOR, subject, reverted, null).version();
    int ready = approve.execute(REVIEWER, subject, asked, null).version();
    publish.execute(AUTHOR, subject, ready, "It was a mistake.");
    assertThat(amount(subject, day.today())).isEqualTo(30);
    assertThat(revisions.list(subject, 0, 10))
        .extracting(card -> card.number().value() + " " + card.state())
        .containsExactly("3 PUBLISHED", "2 SUPERSEDED", "1 SUPERSEDED");
  }

  @Test
  void the_library_leaves_alone_what_an_editor_changed_added_or_is_working_on() {
    FactCollection library = new FactCollection(acts.all(), facts.all(), countries.all());
    FactSubject added = newFact();
    published(added, 0, SmallFact.money(30));
    FactSubject changed = FactSubject.fact(new FactKey("fee-trp-reissue"));
    FactSubject open = FactSubject.fact(new FactKey("fee-recognition"));
    published(changed, 1, with(changed, "amount", 77));
    save.execute(AUTHOR, open, 1, with(open, "amount", 78));
    FactCollection others =
        new FactCollection(
            library.acts(),
            library.facts().stream()
                .filter(fact -> !fact.key().value().equals(open.key()))
                .toList(),
            library.countries());
    replaceFacts.execute(Actor.library(), others);
    assertThat(amount(added, day.today())).isEqualTo(30);
    assertThat(amount(changed, day.today())).isEqualTo(77);
    assertThat(fact(open)).isNotNull();
  }

  @Test
  void a_countrys_visa_rule_ends_on_a_day_and_another_begins() {
    FactSubject subject = FactSubject.visaRule("is");
    LocalDate first = day.today().plusDays(40);
    int version = published(subject, 1, SmallFact.visaFreeFrom(first));
    assertThat(regime("IS", first.minusDays(1))).isEqualTo(VisaRegime.E_VISA);
    assertThat(regime("IS", first)).isEqualTo(VisaRegime.VISA_FREE);
    assertThat(version).isEqualTo(5);
    assertThatThrownBy(
            () ->
                save.execute(
                    AUTHOR, FactSubject.visaRule("XX"), 1, Json.createObjectBuilder().build()))
        .isInstanceOf(UnknownCountry.class);
    assertThatThrownBy(() -> FactSubject.visaRule("Iceland")).isInstanceOf(UnknownCountry.class);
  }

  @Test
  void what_is_refused_leaves_nothing_behind() {
    FactSubject subject = newFact();
    assertThatThrownBy(() -> save.execute(AUTHOR, subject, 0, Json.createObjectBuilder().build()))
        .isInstanceOf(InvalidFields.class);
    assertThatThrownBy(() -> save.execute(AUTHOR, subject, 3, SmallFact.money(30)))
        .isInstanceOf(UnknownFact.class);
    assertThatThrownBy(() -> revisions.state(subject)).isInstanceOf(UnknownFact.class);
    assertThatThrownBy(() -> submit.execute(AUTHOR, subject, 1, null))
        .isInstanceOf(UnknownFact.class);
    assertThat(audited(subject)).isEmpty();
    int version = published(subject, 0, SmallFact.money(30));
    JsonObject other = Json.createObjectBuilder(SmallFact.money(30)).add("kind", "fee").build();
    assertThatThrownBy(() -> save.execute(AUTHOR, subject, version, other))
        .isInstanceOfSatisfying(
            InvalidFields.class,
            refused -> assertThat(refused.violations().get(0).rule()).isEqualTo("kind-stays"));
    assertThat(revisions.state(subject).version()).isEqualTo(version);
  }

  @Test
  void who_writes_in_one_language_does_not_write_facts() {
    FactSubject subject = newFact();
    Actor translator = new Actor("t", Set.of(Scope.WRITE_DRAFTS), Set.of(ContentLocale.RU));
    assertThatThrownBy(() -> save.execute(translator, subject, 0, SmallFact.money(30)))
        .isInstanceOf(LocaleNotAllowed.class);
    Actor reader = new Actor("r", Set.of(Scope.READ_DRAFTS));
    assertThatThrownBy(() -> publish.execute(reader, subject, 1, null))
        .isInstanceOf(ActNotAllowed.class);
    assertThatThrownBy(() -> discard.execute(reader, subject, 1)).isInstanceOf(ActNotAllowed.class);
    assertThatThrownBy(() -> approve.execute(reader, subject, 1, null))
        .isInstanceOf(ActNotAllowed.class);
  }

  @Test
  void of_many_who_act_at_once_one_wins() throws Exception {
    FactSubject subject = newFact();
    JsonObject document = SmallFact.money(30);
    assertThat(wins(() -> save.execute(AUTHOR, subject, 0, document))).isEqualTo(1);
    assertThat(wins(() -> save.execute(AUTHOR, subject, 1, document))).isEqualTo(1);
    assertThat(wins(() -> submit.execute(AUTHOR, subject, 2, null))).isEqualTo(1);
    assertThat(wins(() -> requestChanges.execute(REVIEWER, subject, 3, "No."))).isEqualTo(1);
    assertThat(wins(() -> cancel.execute(AUTHOR, subject, 4))).isEqualTo(1);
    submit.execute(AUTHOR, subject, 5, null);
    assertThat(wins(() -> approve.execute(REVIEWER, subject, 6, null))).isEqualTo(1);
    assertThat(wins(() -> publish.execute(AUTHOR, subject, 7, null))).isEqualTo(1);
    assertThat(wins(() -> revert.execute(AUTHOR, subject, 8, new RevisionNumber(1)))).isEqualTo(1);
    assertThat(wins(() -> discard.execute(AUTHOR, subject, 9))).isEqualTo(1);
    assertThat(revisions.state(subject).version()).isEqualTo(10);
    FactSubject untouched = FactSubject.fact(new FactKey("fee-legalisation-abroad"));
    JsonObject shown = revisions.shown(untouched).orElseThrow();
    assertThat(wins(() -> save.execute(AUTHOR, untouched, 1, shown))).isEqualTo(1);
  }

  @Test
  void many_facts_are_published_at_once_and_none_is_lost() throws Exception {
    List<FactSubject> subjects = Stream.generate(AmendmentIT::newFact).limit(8).toList();
    long before = log.lastSequence();
    List<Callable<Long>> editors =
        subjects.stream()
            .<Callable<Long>>map(
                subject ->
                    () -> {
                      int ready = approved(subject, 0, SmallFact.money(40));
                      return publish.execute(AUTHOR, subject, ready, null).sequence();
                    })
            .toList();
    assertThat(Together.run(editors))
        .doesNotHaveDuplicates()
        .allMatch(sequence -> sequence > before);
    assertThat(subjects).allMatch(subject -> amount(subject, day.today()) == 40);
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
    } catch (StaleFact e) {
      return false;
    }
  }

  private int approved(FactSubject subject, int version, JsonObject document) {
    int saved = save.execute(AUTHOR, subject, version, document).version();
    int asked = submit.execute(AUTHOR, subject, saved, null).version();
    return approve.execute(REVIEWER, subject, asked, null).version();
  }

  private int published(FactSubject subject, int version, JsonObject document) {
    return publish.execute(AUTHOR, subject, approved(subject, version, document), null).version();
  }

  /** What is published, with another figure in its first period. */
  private JsonObject with(FactSubject subject, String name, int figure) {
    JsonObject shown = revisions.shown(subject).orElseThrow();
    JsonObject value =
        Json.createObjectBuilder(shown.getJsonArray("values").getJsonObject(0))
            .add(name, figure)
            .build();
    return Json.createObjectBuilder(shown)
        .add("values", Json.createArrayBuilder().add(value))
        .build();
  }

  private @Nullable Fact fact(FactSubject subject) {
    return facts.find(new FactKey(subject.key())).orElse(null);
  }

  private long amount(FactSubject subject, LocalDate on) {
    return Objects.requireNonNull(
        Objects.requireNonNull(fact(subject)).on(on).orElseThrow().amount());
  }

  private VisaRegime regime(String iso2, LocalDate on) {
    return countries.byIso2(iso2).orElseThrow().on(on).orElseThrow().regime();
  }

  private ReviewCard review(FactSubject subject) {
    FactCard draft = Objects.requireNonNull(revisions.state(subject).draft());
    return Objects.requireNonNull(draft.review());
  }

  private List<String> audited(FactSubject subject) {
    return audit.find(new AuditQuery(0, null, null, null, 200)).stream()
        .filter(entry -> entry.detail().contains("\"" + subject.key() + "\""))
        .map(AuditEntry::act)
        .toList();
  }

  private static FactSubject newFact() {
    return FactSubject.fact(new FactKey("amended-" + NUMBER.incrementAndGet()));
  }
}
