package az.migrationportal.tests.deployment;

import static az.migrationportal.tests.deployment.Desk.EDITOR;
import static az.migrationportal.tests.deployment.Desk.EN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.content.audit.AuditEntries;
import az.migrationportal.content.audit.AuditQuery;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.schedule.AlreadyScheduled;
import az.migrationportal.content.schedule.CancelSchedule;
import az.migrationportal.content.schedule.ScheduleCard;
import az.migrationportal.content.schedule.ScheduleOutOfTime;
import az.migrationportal.content.schedule.ScheduleOver;
import az.migrationportal.content.schedule.SchedulePublication;
import az.migrationportal.content.schedule.ScheduleRunner;
import az.migrationportal.content.schedule.ScheduleState;
import az.migrationportal.content.schedule.ScheduleWithdrawal;
import az.migrationportal.content.schedule.Scheduled;
import az.migrationportal.content.schedule.Schedules;
import az.migrationportal.content.translation.PublicationState;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ScheduleIT {
  private static final String BODY = "## Heading\n\nWords.\n";
  private static final Duration HOUR = Duration.ofHours(1);

  @Inject private Desk desk;
  @Inject private SchedulePublication schedulePublication;
  @Inject private ScheduleWithdrawal scheduleWithdrawal;
  @Inject private CancelSchedule cancel;
  @Inject private Schedules schedules;
  @Inject private ScheduleRunner runner;
  @Inject private PublishedItems published;
  @Inject private AuditEntries audit;

  @Deployment
  static WebArchive content() {
    return ContentWar.create();
  }

  @Test
  void a_draft_goes_live_at_its_moment_and_not_before() {
    ItemKey item = desk.create("scheduled-publication");
    long id = publication(item, desk.save(item, EN, BODY, 0)).schedule().id();
    HandMovedClock.move(HOUR.minusSeconds(1));
    runner.runDue();
    assertThat(published.find(item, EN)).isEmpty();
    HandMovedClock.move(Duration.ofSeconds(1));
    runner.runDue();
    assertThat(published.find(item, EN)).isPresent();
    assertThat(state(id)).isEqualTo(ScheduleState.DONE);
    assertThat(acts(item))
        .containsExactly("PublishTranslation", "SchedulePublication", "SaveDraft", "CreateItem");
  }

  @Test
  void what_is_live_is_withdrawn_at_its_moment() {
    ItemKey item = desk.create("scheduled-withdrawal");
    int version = desk.publish(item, EN, BODY, 0);
    scheduleWithdrawal.execute(
        EDITOR, item, EN, version, HandMovedClock.now().plus(HOUR), "No longer true.");
    HandMovedClock.move(HOUR);
    runner.runDue();
    assertThat(published.find(item, EN).orElseThrow().state())
        .isEqualTo(PublicationState.WITHDRAWN);
  }

  @Test
  void a_draft_changed_meanwhile_is_not_published_and_the_failure_is_kept() {
    ItemKey item = desk.create("scheduled-changed");
    Scheduled scheduled = publication(item, desk.save(item, EN, BODY, 0));
    desk.save(item, EN, BODY + "\nMore.\n", scheduled.version());
    HandMovedClock.move(HOUR);
    runner.runDue();
    assertThat(published.find(item, EN)).isEmpty();
    ScheduleCard failed = schedules.find(scheduled.schedule().id()).orElseThrow();
    assertThat(failed.state()).isEqualTo(ScheduleState.FAILED);
    assertThat(failed.failure()).isEqualTo("scheduled-draft-changed");
    assertThat(acts(item)).startsWith("ExecuteSchedule");
  }

  @Test
  void a_fact_without_a_second_person_is_not_published_by_waiting() {
    ItemKey item = desk.create("scheduled-fact");
    int version = desk.save(item, EN, "Words, {law:migration-code 45}.\n", 0);
    long id = publication(item, version).schedule().id();
    HandMovedClock.move(HOUR);
    runner.runDue();
    assertThat(schedules.find(id).orElseThrow().failure()).isEqualTo("second-person-needed");
  }

  @Test
  void a_cancelled_schedule_does_not_happen() {
    ItemKey item = desk.create("scheduled-cancelled");
    long id = publication(item, desk.save(item, EN, BODY, 0)).schedule().id();
    cancel.execute(EDITOR, id);
    HandMovedClock.move(HOUR);
    runner.runDue();
    assertThat(published.find(item, EN)).isEmpty();
    assertThatThrownBy(() -> cancel.execute(EDITOR, id)).isInstanceOf(ScheduleOver.class);
  }

  @Test
  void the_past_is_refused_and_so_is_the_same_twice() {
    ItemKey item = desk.create("scheduled-twice");
    int version = desk.save(item, EN, BODY, 0);
    assertThatThrownBy(
            () ->
                schedulePublication.execute(EDITOR, item, EN, version, HandMovedClock.now(), null))
        .isInstanceOf(ScheduleOutOfTime.class);
    int next = publication(item, version).version();
    assertThatThrownBy(() -> publication(item, next)).isInstanceOf(AlreadyScheduled.class);
  }

  @Test
  void of_many_who_schedule_at_once_one_wins() throws Exception {
    ItemKey item = desk.create("scheduled-crowd");
    int version = desk.save(item, EN, BODY, 0);
    assertThat(Desk.wins(() -> publication(item, version))).isEqualTo(1);
  }

  @Test
  void however_many_look_at_once_it_happens_once() throws Exception {
    ItemKey item = desk.create("scheduled-once");
    publication(item, desk.save(item, EN, BODY, 0));
    HandMovedClock.move(HOUR);
    List<Callable<Boolean>> nodes =
        IntStream.range(0, 6)
            .<Callable<Boolean>>mapToObj(
                node ->
                    () -> {
                      runner.runDue();
                      return true;
                    })
            .toList();
    assertThat(Together.run(nodes)).containsOnly(true);
    assertThat(acts(item)).filteredOn("PublishTranslation"::equals).hasSize(1);
  }

  private Scheduled publication(ItemKey item, int version) {
    return schedulePublication.execute(
        EDITOR, item, EN, version, HandMovedClock.now().plus(HOUR), null);
  }

  private ScheduleState state(long id) {
    return schedules.find(id).orElseThrow().state();
  }

  private List<String> acts(ItemKey item) {
    return audit.find(new AuditQuery(0, item.value(), null, null, 20)).stream()
        .map(entry -> entry.act())
        .toList();
  }
}
