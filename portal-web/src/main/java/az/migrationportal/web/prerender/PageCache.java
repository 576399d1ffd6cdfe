package az.migrationportal.web.prerender;

import az.migrationportal.content.change.ChangeLog;
import az.migrationportal.content.change.ChangesCommitted;
import az.migrationportal.content.clock.BakuDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Answers by address, for one state of the content and one day in Baku. When either changes, a new
 * generation begins, and the old one is dropped as a whole: nothing is ever invalidated piecemeal.
 *
 * <p>An answer goes into the generation that was current before it was made, so one that was made
 * while the content changed is dropped with its generation.
 */
@ApplicationScoped
public class PageCache {

  static final int MOST = 6000;

  private final ChangeLog log;
  private final Clock clock;
  private volatile @Nullable Generation current;

  @Inject
  public PageCache(ChangeLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  protected PageCache() {
    this(new ChangeLog(), Clock.systemUTC());
  }

  /** The answers that hold now. */
  Generation now() {
    Generation generation = current;
    long sequence = log.lastSequence();
    long millis = clock.millis();
    if (generation != null && generation.holds(sequence, millis)) {
      return generation;
    }
    return begin(sequence, millis);
  }

  /** For the case that the sequence was already known before the content was. */
  void follow(@Observes ChangesCommitted event) {
    current = null;
  }

  /** The same for events that come on a thread of their own. */
  void followLater(@ObservesAsync ChangesCommitted event) {
    current = null;
  }

  private synchronized Generation begin(long sequence, long millis) {
    Generation generation = current;
    if (generation != null && generation.holds(sequence, millis)) {
      return generation;
    }
    Generation next = new Generation(sequence, millis);
    current = next;
    return next;
  }

  /** All answers for one state of the content on one day. */
  static final class Generation {

    private final long sequence;
    private final LocalDate day;
    private final long begins;
    private final long ends;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    Generation(long sequence, long millis) {
      this.sequence = sequence;
      this.day = java.time.Instant.ofEpochMilli(millis).atZone(BakuDay.ZONE).toLocalDate();
      this.begins = day.atStartOfDay(BakuDay.ZONE).toInstant().toEpochMilli();
      this.ends = day.plusDays(1).atStartOfDay(BakuDay.ZONE).toInstant().toEpochMilli();
    }

    private boolean holds(long asked, long millis) {
      return sequence == asked && millis >= begins && millis < ends;
    }

    LocalDate day() {
      return day;
    }

    @Nullable Answer find(String address) {
      return answers.get(address);
    }

    /** Keeps an answer, unless there are too many already. */
    void keep(String address, Answer answer) {
      if (answers.size() < MOST) {
        answers.put(address, answer);
      }
    }

    int size() {
      return answers.size();
    }
  }
}
