package az.migrationportal.content.repeat;

import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers by key, for a day. A request is noted before it runs, so of two at once one is told that
 * the other runs. Where a node died in the middle nobody knows what became of the request: after
 * {@link #LONGEST_RUN} the key is free again.
 */
@ApplicationScoped
public class KeptAnswers {

  /** How long an answer is kept. */
  public static final Duration KEPT = Duration.ofDays(1);

  /** How long a request may run before it counts as lost. */
  public static final Duration LONGEST_RUN = Duration.ofMinutes(10);

  @Inject private Database database;

  @Inject private Clock clock;

  private record Noted(String request, @Nullable KeptAnswer answer) {}

  /**
   * Notes a request that is about to run.
   *
   * @param actor whose key it is: two actors may use one key
   * @param request a hash of all that was asked
   * @return the answer of the first one, if it has one: then nothing is to be run
   * @throws KeyUsedOtherwise where the key came with another request
   * @throws RequestStillRuns where the first one has no answer yet
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public Optional<KeptAnswer> begin(String actor, String key, String request) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    database.update(
        "delete from kept_answer where begun_at < ? or (status is null and begun_at < ?)"
            + " order by begun_at limit 50",
        now.minus(KEPT),
        now.minus(LONGEST_RUN));
    String place = hash(actor + "\n" + key);
    database.update(
        "delete from kept_answer where place = ? and (begun_at < ? or (status is null and begun_at"
            + " < ?))",
        place,
        now.minus(KEPT),
        now.minus(LONGEST_RUN));
    if (note(place, request, now)) {
      return Optional.empty();
    }
    List<Noted> noted =
        database.query(
            "select request, status, location, etag, body from kept_answer where place = ?",
            row -> {
              String body = row.optionalText("body");
              return new Noted(
                  row.text("request"),
                  body == null
                      ? null
                      : new KeptAnswer(
                          (int) row.number("status"),
                          row.optionalText("location"),
                          row.optionalText("etag"),
                          body));
            },
            place);
    if (noted.isEmpty()) {
      throw new RequestStillRuns();
    }
    if (!noted.get(0).request().equals(request)) {
      throw new KeyUsedOtherwise();
    }
    KeptAnswer answer = noted.get(0).answer();
    if (answer == null) {
      throw new RequestStillRuns();
    }
    return Optional.of(answer);
  }

  /** Keeps what a request that was begun was answered. */
  @Transactional(TxType.NOT_SUPPORTED)
  public void keep(String actor, String key, KeptAnswer answer) {
    database.update(
        "update kept_answer set status = ?, location = ?, etag = ?, body = ? where place = ?",
        answer.status(),
        answer.location(),
        answer.etag(),
        answer.body(),
        hash(actor + "\n" + key));
  }

  /** Forgets a request that was begun and changed nothing: it may be sent again. */
  @Transactional(TxType.NOT_SUPPORTED)
  public void forget(String actor, String key) {
    database.update(
        "delete from kept_answer where place = ? and status is null", hash(actor + "\n" + key));
  }

  /** The database decides between two who come at once. */
  private boolean note(String place, String request, Instant now) {
    return database.update(
            "insert ignore into kept_answer (place, request, begun_at) values (?, ?, ?)",
            place,
            request,
            now)
        == 1;
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
