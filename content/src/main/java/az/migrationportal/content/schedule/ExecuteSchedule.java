package az.migrationportal.content.schedule;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.translation.LockedTranslation;
import az.migrationportal.content.translation.LockedTranslations;
import az.migrationportal.content.translation.PublishTranslation;
import az.migrationportal.content.translation.WithdrawTranslation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Performs one scheduled act, in the name of who scheduled it, by the act's own rules and with its
 * own audit entry. The row's lock is held until the end, so no other node performs it too.
 */
@ApplicationScoped
class ExecuteSchedule {

  /** A scheduled act was refused; everything it did is undone. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient ScheduleCard schedule;
    private final transient Refusal refusal;

    Refused(ScheduleCard schedule, Refusal refusal) {
      super(refusal);
      this.schedule = schedule;
      this.refusal = refusal;
    }
  }

  @Inject private Schedules schedules;

  @Inject private LockedTranslations translations;

  @Inject private PublishTranslation publishTranslation;

  @Inject private WithdrawTranslation withdrawTranslation;

  @Inject private AuditTrail audit;

  @Inject private Clock clock;

  /**
   * Performs the first that is due.
   *
   * @return false where none is due
   * @throws Refused where the act was refused
   */
  @Transactional(TxType.REQUIRES_NEW)
  boolean next() {
    Optional<Schedules.Claimed> claimed = schedules.claim(clock.instant());
    claimed.ifPresent(this::perform);
    return claimed.isPresent();
  }

  /** Keeps why it was refused. */
  @Transactional(TxType.REQUIRES_NEW)
  void fail(Refused refused) {
    ScheduleCard card = refused.schedule;
    String rule = refused.refusal.rule();
    if (schedules.finish(card.id(), ScheduleState.FAILED, rule, clock.instant())) {
      audit.record(
          card.scheduledBy(),
          ExecuteSchedule.class,
          card.item().value(),
          card.locale(),
          Map.of("schedule", card.id(), "failure", rule));
    }
  }

  private void perform(Schedules.Claimed claimed) {
    ScheduleCard card = claimed.card();
    Actor actor = new Actor(card.scheduledBy(), Set.of(Scope.PUBLISH));
    try {
      LockedTranslation translation = translations.lock(card.item(), card.locale());
      if (card.act() == ScheduledAct.PUBLISH) {
        publish(actor, claimed, translation);
      } else {
        withdrawTranslation.execute(
            actor,
            card.item(),
            card.locale(),
            translation.version(),
            Objects.requireNonNull(card.note()));
      }
    } catch (Refusal e) {
      throw new Refused(card, e);
    }
    schedules.finish(card.id(), ScheduleState.DONE, null, clock.instant());
  }

  private void publish(Actor actor, Schedules.Claimed claimed, LockedTranslation translation) {
    ScheduleCard card = claimed.card();
    LockedTranslation.Draft draft = translation.draft();
    if (draft == null || !draft.digest().equals(claimed.draftText())) {
      throw new ScheduledDraftChanged(card.item(), card.locale());
    }
    publishTranslation.execute(
        actor, card.item(), card.locale(), translation.version(), card.note());
  }
}
