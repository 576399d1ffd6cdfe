package az.migrationportal.tests.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.amendment.ApproveFact;
import az.migrationportal.content.amendment.FactState;
import az.migrationportal.content.amendment.PublishFact;
import az.migrationportal.content.amendment.RevertFact;
import az.migrationportal.content.amendment.SaveFactDraft;
import az.migrationportal.content.amendment.SubmitFact;
import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.amendment.use.DueFacts;
import az.migrationportal.content.amendment.use.FactUse;
import az.migrationportal.content.amendment.use.FactUses;
import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.translation.PublishTranslation;
import az.migrationportal.content.translation.RevisionNumber;
import az.migrationportal.content.workflow.ApproveReview;
import az.migrationportal.content.workflow.SubmitForReview;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What readers of all languages are shown when an edited fact changes with the day. */
@ExtendWith(ArquillianExtension.class)
class FactsOnTheirDayIT {
  private static final Actor AUTHOR = new Actor("author", EnumSet.allOf(Scope.class));
  private static final Actor REVIEWER = new Actor("reviewer", EnumSet.allOf(Scope.class));

  private static final List<ContentLocale> SOURCE_FIRST =
      List.of(ContentLocale.EN, ContentLocale.AZ, ContentLocale.RU);

  @Inject private Desk desk;
  @Inject private SaveFactDraft save;
  @Inject private SubmitFact submit;
  @Inject private ApproveFact approve;
  @Inject private PublishFact publish;
  @Inject private RevertFact revert;
  @Inject private SubmitForReview submitText;
  @Inject private ApproveReview approveText;
  @Inject private PublishTranslation publishText;
  @Inject private FactUses uses;
  @Inject private DueFacts due;
  @Inject private PublishedItems items;
  @Inject private BakuDay day;

  @Deployment
  static WebArchive content() {
    return ContentWar.create();
  }

  @Test
  void a_figure_switches_in_all_languages_at_midnight_in_baku_and_is_taken_back_at_once() {
    FactSubject subject = FactSubject.fact(new FactKey("switching-sum"));
    int version = published(subject, 0, SmallFact.money(311));
    ItemKey item = desk.create("switching-page");
    Map<ContentLocale, Integer> drafts = new EnumMap<>(ContentLocale.class);
    for (ContentLocale locale : SOURCE_FIRST) {
      drafts.put(locale, desk.save(item, locale, "## H\n\nP {fact:switching-sum}.\n", 0));
    }
    assertThat(used(subject)).containsExactly("az draft", "en draft", "ru draft");
    SOURCE_FIRST.forEach(locale -> publish(item, locale, drafts.getOrDefault(locale, 0)));
    assertThat(used(subject)).containsExactly("az live", "en live", "ru live");
    assertThat(shown(item)).allMatch(body -> body.contains("311") && !body.contains("322"));

    LocalDate first = day.today().plusDays(6);
    version = published(subject, version, SmallFact.money(311, first, 322));
    assertThat(shown(item)).allMatch(body -> body.contains("311") && !body.contains("322"));
    HandMovedClock.move(
        Duration.between(
            HandMovedClock.now(), first.atStartOfDay(BakuDay.ZONE).toInstant().minusSeconds(1)));
    assertThat(shown(item)).allMatch(body -> body.contains("311") && !body.contains("322"));
    HandMovedClock.move(Duration.ofSeconds(1));
    assertThat(shown(item)).allMatch(body -> body.contains("322") && !body.contains("311"));

    FactState back = revert.execute(AUTHOR, subject, version, new RevisionNumber(1));
    publish.execute(AUTHOR, subject, ready(subject, back.version()), "The decree was withdrawn.");
    assertThat(shown(item)).allMatch(body -> body.contains("311") && !body.contains("322"));
  }

  @Test
  void a_figure_whose_check_is_late_is_on_the_work_list_and_marked_for_readers() {
    FactSubject subject = FactSubject.fact(new FactKey("late-sum"));
    published(subject, 0, SmallFact.money(333));
    ItemKey item = desk.create("late-page");
    publish(
        item,
        ContentLocale.EN,
        desk.save(item, ContentLocale.EN, "## H\n\nP {fact:late-sum}.\n", 0));
    HandMovedClock.move(
        Duration.between(
            HandMovedClock.now(), LocalDate.of(2027, 2, 1).atStartOfDay(BakuDay.ZONE).toInstant()));
    assertThat(late()).doesNotContain("late-sum");
    assertThat(shown(item, ContentLocale.EN)).doesNotContain("data-due");
    HandMovedClock.move(Duration.ofDays(1));
    assertThat(late()).contains("late-sum");
    assertThat(shown(item, ContentLocale.EN)).contains("data-due=\\\"2027-02-01\\\"");
  }

  private List<String> late() {
    return due.within(0).stream().map(one -> one.subject().key()).toList();
  }

  /** A text that names a fact needs a second person too. */
  private void publish(ItemKey item, ContentLocale locale, int version) {
    int asked = submitText.execute(Desk.EDITOR, item, locale, version, null).version();
    int ready = approveText.execute(REVIEWER, item, locale, asked, null).version();
    publishText.execute(Desk.EDITOR, item, locale, ready, null);
  }

  private List<String> used(FactSubject subject) {
    return uses.of(subject).stream()
        .filter(use -> use.kind() == FactUse.Kind.ITEM)
        .map(use -> use.locale().tag() + (use.draft() ? " draft" : " live"))
        .toList();
  }

  private List<String> shown(ItemKey item) {
    return Arrays.stream(ContentLocale.values())
        .map(locale -> shown(item, locale))
        .collect(Collectors.toList());
  }

  private String shown(ItemKey item, ContentLocale locale) {
    return items.find(item, locale).orElseThrow().rendered().toString();
  }

  private int published(FactSubject subject, int version, JsonObject document) {
    int saved = save.execute(AUTHOR, subject, version, document).version();
    return publish.execute(AUTHOR, subject, ready(subject, saved), null).version();
  }

  private int ready(FactSubject subject, int saved) {
    int asked = submit.execute(AUTHOR, subject, saved, null).version();
    return approve.execute(REVIEWER, subject, asked, null).version();
  }
}
