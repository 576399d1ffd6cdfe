package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The server is killed while acts are under way. After the restart each act that was acknowledged
 * is there, and each other one wholly or not at all: an item looks as an undisturbed one did after
 * as many acts as the audit trail knows of.
 *
 * <p>{@code -Dportal.kills=20} kills more often than the build does.
 */
@ExtendWith(PortalUnderTest.class)
class KilledActsIT {
  private static final int LIVES_AT_ONCE = 4;
  private static final int KILLS = Integer.getInteger("portal.kills", 2);

  @Test
  void acts_survive_a_kill_whole_or_not_at_all(Visitor visitor) throws Exception {
    String author = visitor.administrator();
    String reviewer = DecisionEditor.reviewer(visitor);
    List<String> undisturbed = undisturbed(new ActLife(visitor, "killed-never", author, reviewer));
    Random random = new Random(20);
    for (int kill = 0; kill < KILLS; kill++) {
      List<ActLife> lives = new ArrayList<>();
      for (int i = 0; i < LIVES_AT_ONCE; i++) {
        lives.add(new ActLife(visitor, "killed-" + kill + "-" + i, author, reviewer));
      }
      liveUntilKilled(visitor, lives, 1 + random.nextInt(LIVES_AT_ONCE * ActLife.length() - 1));
      visitor.portal().restartServer();
      for (ActLife life : lives) {
        isWhole(life, undisturbed);
      }
      assertThat(
              visitor
                  .json("/api/v1/manage/audit/verification", "Authorization", author)
                  .getBoolean("intact"))
          .isTrue();
    }
  }

  private static List<String> undisturbed(ActLife life) {
    List<String> seen = new ArrayList<>();
    seen.add(life.seen());
    while (!life.isOver()) {
      life.live();
      assertThat(life.audited()).as(ActLife.step(seen.size() - 1)).isEqualTo(seen.size());
      seen.add(life.seen());
    }
    return seen;
  }

  private static void liveUntilKilled(Visitor visitor, List<ActLife> lives, int acts)
      throws Exception {
    var acknowledged = new Semaphore(0);
    ExecutorService threads = Executors.newFixedThreadPool(lives.size());
    try {
      List<Future<Void>> living = new ArrayList<>();
      for (ActLife life : lives) {
        living.add(threads.submit(life(life, acknowledged)));
      }
      acknowledged.acquire(acts);
      visitor.portal().killServer();
      for (Future<Void> each : living) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Callable<Void> life(ActLife life, Semaphore acknowledged) {
    return () -> {
      try {
        while (!life.isOver()) {
          life.live();
          acknowledged.release();
        }
      } catch (UncheckedIOException e) {
        // Killed; what became of the act is asked after the restart.
      }
      return null;
    };
  }

  private static void isWhole(ActLife life, List<String> undisturbed) {
    int acts = life.audited();
    assertThat(acts)
        .as("acts of %s in the audit trail", life.key())
        .isBetween(life.acknowledged(), life.acknowledged() + 1);
    assertThat(life.seen())
        .as("%s after %d acts", life.key(), acts)
        .isEqualTo(undisturbed.get(acts));
  }
}
