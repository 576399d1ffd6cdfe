package az.migrationportal.web.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.change.ChangeLog;
import az.migrationportal.content.change.ChangesCommitted;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PageCacheTest {

  private final FixedChangeLog log = new FixedChangeLog();
  private final SetClock clock = new SetClock(Instant.parse("2026-11-23T12:00:00Z"));
  private final PageCache cache = new PageCache(log, clock);
  private final Answer page = Answer.page(200, "<p>page</p>", "Accept-Encoding");

  @Test
  void an_answer_is_kept_while_nothing_changes() {
    cache.now().keep("/en", page);
    assertThat(cache.now().find("/en")).isSameAs(page);
  }

  @Test
  void a_new_sequence_begins_a_new_generation() {
    cache.now().keep("/en", page);
    log.sequence = 2;
    assertThat(cache.now().find("/en")).isNull();
  }

  @Test
  void the_event_of_a_change_begins_a_new_generation() {
    cache.now().keep("/en", page);
    cache.follow(new ChangesCommitted(1));
    assertThat(cache.now().find("/en")).isNull();
  }

  @Test
  void midnight_in_baku_begins_a_new_generation() {
    clock.instant = Instant.parse("2026-11-23T19:59:59Z");
    cache.now().keep("/en", page);
    assertThat(cache.now().day()).isEqualTo(LocalDate.of(2026, 11, 23));
    clock.instant = Instant.parse("2026-11-23T20:00:00Z");
    assertThat(cache.now().find("/en")).isNull();
    assertThat(cache.now().day()).isEqualTo(LocalDate.of(2026, 11, 24));
  }

  @Test
  void an_answer_made_before_a_change_is_dropped_with_its_generation() {
    PageCache.Generation before = cache.now();
    log.sequence = 2;
    PageCache.Generation after = cache.now();
    before.keep("/en", page);
    assertThat(after.find("/en")).isNull();
  }

  @Test
  void the_number_of_answers_is_bounded() {
    PageCache.Generation generation = cache.now();
    for (int i = 0; i < PageCache.MOST + 10; i++) {
      generation.keep("/" + i, page);
    }
    assertThat(generation.size()).isEqualTo(PageCache.MOST);
  }

  private static final class FixedChangeLog extends ChangeLog {
    private long sequence = 1;

    @Override
    public long lastSequence() {
      return sequence;
    }
  }

  private static final class SetClock extends Clock {
    private Instant instant;

    SetClock(Instant instant) {
      this.instant = instant;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return instant;
    }
  }
}
