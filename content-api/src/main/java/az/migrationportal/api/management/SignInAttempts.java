package az.migrationportal.api.management;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Slows guessing down, per account, per address and per both. After some free failures each further
 * one doubles the pause, up to a quarter of an hour; a pause long enough forgets them. An attempt
 * counts as failed from its beginning until it succeeds, so that many at once gain nothing.
 *
 * <p>Counted on this node only. Behind a proxy that hides addresses all callers share one.
 */
@ApplicationScoped
public class SignInAttempts {
  private static final int FREE_OF_BOTH = 5;
  private static final int FREE_OF_ACCOUNT = 30;
  private static final int FREE_OF_ADDRESS = 60;
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
  private static final int MOST = 20_000;

  private final Map<String, Tally> tallies = new Recent();
  private final Clock clock;

  @Inject
  SignInAttempts(Clock clock) {
    this.clock = clock;
  }

  /** For the container's proxy only. */
  SignInAttempts() {
    this(Clock.systemUTC());
  }

  /**
   * Begins an attempt.
   *
   * @return how long to wait before trying again; zero where the attempt may go on
   */
  synchronized Duration begin(String account, String address) {
    Instant now = clock.instant();
    List<String> places = places(account, address);
    List<Integer> free = List.of(FREE_OF_BOTH, FREE_OF_ACCOUNT, FREE_OF_ADDRESS);
    Duration longest = Duration.ZERO;
    for (int i = 0; i < places.size(); i++) {
      Tally tally = tallies.get(places.get(i));
      Duration left = tally == null ? Duration.ZERO : tally.left(now, free.get(i));
      longest = left.compareTo(longest) > 0 ? left : longest;
    }
    if (longest.isZero()) {
      places.forEach(place -> tallies.merge(place, new Tally(1, now), Tally::and));
    }
    return longest;
  }

  /** The attempt was right: its failures are forgotten, those of others at the address stay. */
  synchronized void succeeded(String account, String address) {
    List<String> places = places(account, address);
    tallies.remove(places.get(0));
    places.subList(1, places.size()).forEach(place -> tallies.computeIfPresent(place, Tally::less));
  }

  private static List<String> places(String account, String address) {
    String name = account.length() > 100 ? account.substring(0, 100) : account;
    return List.of("both " + address + " " + name, "account " + name, "address " + address);
  }

  private record Tally(int failures, Instant last) {
    Tally and(Tally next) {
      boolean forgotten = last.plus(LONGEST_PAUSE).isBefore(next.last);
      return new Tally(forgotten ? 1 : failures + 1, next.last);
    }

    static Tally less(String place, Tally tally) {
      return new Tally(Math.max(0, tally.failures - 1), tally.last);
    }

    Duration left(Instant now, int free) {
      if (failures < free) {
        return Duration.ZERO;
      }
      long seconds = 1L << Math.min(failures - free, 20);
      Duration pause = Duration.ofSeconds(Math.min(seconds, LONGEST_PAUSE.toSeconds()));
      Duration left = Duration.between(now, last.plus(pause));
      return left.isNegative() ? Duration.ZERO : left;
    }
  }

  /** The most recently touched; a flood of invented names drives out itself. */
  private static final class Recent extends LinkedHashMap<String, Tally> {
    private static final long serialVersionUID = 1L;

    Recent() {
      super(64, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Tally> eldest) {
      return size() > MOST;
    }
  }
}
