package az.migrationportal.api.management;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * A bucket for each token: it holds as many requests as a minute allows and fills evenly. Counted
 * on this node only; over several nodes a token gets as many times its limit at most.
 */
@ApplicationScoped
public class RateLimits {
  static final int PRESET = 1200;

  private static final double MINUTE = Duration.ofMinutes(1).toNanos();
  private static final int MOST = 20_000;

  private final Map<Long, Bucket> buckets = new Recent();
  private final Clock clock;
  private final int preset;

  @Inject
  RateLimits(Clock clock, @ConfigProperty(name = "portal.token.limit") Optional<Integer> preset) {
    this.clock = clock;
    this.preset = Math.max(1, preset.orElse(PRESET));
  }

  /** For the container's proxy only. */
  RateLimits() {
    this(Clock.systemUTC(), Optional.empty());
  }

  /**
   * What a request finds.
   *
   * @param limit requests a minute
   * @param left how many more may follow at once
   * @param waitSeconds until the next one may come; 0 where it may come now
   * @param fullSeconds until the bucket is full again
   */
  record State(boolean allowed, int limit, int left, long waitSeconds, long fullSeconds) {}

  /** Takes one request out of the bucket of a token, if there is one left. */
  synchronized State take(long token, @Nullable Integer own) {
    int limit = own == null ? preset : own;
    Instant now = clock.instant();
    Bucket old = buckets.get(token);
    double filled = old == null ? limit : old.at(now, limit);
    boolean allowed = filled >= 1;
    double left = allowed ? filled - 1 : filled;
    buckets.put(token, new Bucket(left, now));
    return new State(
        allowed,
        limit,
        (int) left,
        left >= 1 ? 0 : seconds(1 - left, limit),
        seconds(limit - left, limit));
  }

  private static long seconds(double missing, int limit) {
    return (long) Math.ceil(missing * 60 / limit);
  }

  private record Bucket(double filled, Instant at) {
    double at(Instant now, int limit) {
      double since = Math.max(0, Duration.between(at, now).toNanos());
      return Math.min(limit, filled + since * limit / MINUTE);
    }
  }

  /** The most recently used; a token that was not used for long has a full bucket anyway. */
  private static final class Recent extends LinkedHashMap<Long, Bucket> {
    private static final long serialVersionUID = 1L;

    Recent() {
      super(64, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Long, Bucket> eldest) {
      return size() > MOST;
    }
  }
}
