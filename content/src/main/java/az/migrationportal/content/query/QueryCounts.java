package az.migrationportal.content.query;

import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;

/** The counts of a month in the database. */
@ApplicationScoped
class QueryCounts {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private Database database;

  /**
   * Counts questions; the words of one are written by the fifth who asks it, who brings them along.
   *
   * @param period a month such as {@code 2026-11}; what was kept to tell people of earlier months
   *     apart is deleted
   */
  @Transactional
  void add(String period, Collection<NotedQuery> queries) {
    QuerySecret secret = secret(period);
    for (NotedQuery query : queries) {
      String hash = secret.hash(query);
      String locale = query.locale().tag();
      int news =
          database.update(
              "insert ignore into query_bucket (period, locale, query_hash, bucket)"
                  + " values (?, ?, ?, ?)",
              period,
              locale,
              hash,
              secret.bucket(query));
      database.update(
          """
          insert into query_count (period, locale, query_hash, people, results) values (?, ?, ?, 1, ?)
          on duplicate key update people = people + ?, results = values(results),
            query = if(people >= 5, ?, null)
          """,
          period,
          locale,
          hash,
          query.results(),
          news,
          query.text());
    }
  }

  private QuerySecret secret(String period) {
    byte[] fresh = new byte[32];
    RANDOM.nextBytes(fresh);
    int begun =
        database.update(
            "insert ignore into query_period (period, secret) values (?, unhex(?))",
            period,
            HexFormat.of().formatHex(fresh));
    if (begun > 0) {
      database.update("update query_period set secret = null where period < ?", period);
      database.update("delete from query_bucket where period < ?", period);
      database.update("delete from query_count where period < ? and query is null", period);
    }
    String key =
        database
            .query(
                "select hex(secret) secret from query_period where period = ?",
                row -> row.text("secret"),
                period)
            .get(0);
    return new QuerySecret(HexFormat.of().parseHex(key));
  }
}
