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
 * is there, and each other one wholly or not at all: an item, a fact or a medium looks as an
 * undisturbed one did after as many acts as the audit trail knows of.
 *
 * <p>{@code -Dportal.kills=20} kills more often than the build does.
 */
@ExtendWith(PortalUnderTest.class)
class KilledActsIT {
  /** Two items, a fact and a medium, by their place among the kinds. */
  private static final List<Integer> LIVES_AT_ONCE = List.of(0, 0, 1, 2);

  private static final int KILLS = Integer.getInteger("portal.kills", 2);

  @Test
  void acts_survive_a_kill_whole_or_not_at_all(Visitor visitor) throws Exception {
    String author = visitor.administrator();
    String reviewer = DecisionEditor.reviewer(visitor);
    List<Begin> kinds =
        List.of(
            key -> new ActLife(visitor, key, author, reviewer),
            key -> new FactLife(visitor, key, author, reviewer),
            key -> new MediumLife(visitor, key, author));
    List<List<String>> undisturbed = new ArrayList<>();
    for (int kind = 0; kind < kinds.size(); kind++) {
      undisturbed.add(undisturbed(kinds.get(kind).life("killed-never-" + kind)));
    }
    Random random = new Random(20);
    for (int kill = 0; kill < KILLS; kill++) {
      List<KilledLife> lives = new ArrayList<>();
      for (int life = 0; life < LIVES_AT_ONCE.size(); life++) {
        lives.add(kinds.get(LIVES_AT_ONCE.get(life)).life("killed-" + kill + "-" + life));
      }
      int all = lives.stream().mapToInt(life -> life.steps().length()).sum();
      liveUntilKilled(visitor, lives, 1 + random.nextInt(all - 1));
      visitor.portal().restartServer();
      for (int life = 0; life < lives.size(); life++) {
        isWhole(lives.get(life), undisturbed.get(LIVES_AT_ONCE.get(life)));
      }
      assertThat(
              visitor
                  .json("/api/v1/manage/audit/verification", "Authorization", author)
                  .getBoolean("intact"))
          .isTrue();
    }
  }

  @FunctionalInterface
  private interface Begin {
    KilledLife life(String key);
  }

  private static List<String> undisturbed(KilledLife life) {
    List<String> seen = new ArrayList<>();
    seen.add(life.seen());
    while (!life.steps().areOver()) {
      life.steps().live();
      assertThat(life.audited()).as(life.steps().name(seen.size() - 1)).isEqualTo(seen.size());
      seen.add(life.seen());
    }
    return seen;
  }

  private static void liveUntilKilled(Visitor visitor, List<KilledLife> lives, int acts)
      throws Exception {
    var acknowledged = new Semaphore(0);
    ExecutorService threads = Executors.newFixedThreadPool(lives.size());
    try {
      List<Future<Void>> living = new ArrayList<>();
      for (KilledLife life : lives) {
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

  private static Callable<Void> life(KilledLife life, Semaphore acknowledged) {
    return () -> {
      try {
        while (!life.steps().areOver()) {
          life.steps().live();
          acknowledged.release();
        }
      } catch (UncheckedIOException e) {
        // Killed; what became of the act is asked after the restart.
      }
      return null;
    };
  }

  private static void isWhole(KilledLife life, List<String> undisturbed) {
    int acts = life.audited();
    assertThat(acts)
        .as("acts of %s in the audit trail", life.key())
        .isBetween(life.steps().acknowledged(), life.steps().acknowledged() + 1);
    assertThat(life.seen())
        .as("%s after %d acts", life.key(), acts)
        .isEqualTo(undisturbed.get(acts));
  }
}
