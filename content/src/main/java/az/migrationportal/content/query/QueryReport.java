package az.migrationportal.content.query;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What many people asked in a month, most first. */
@ApplicationScoped
public class QueryReport {
  private static final String ASKED =
      "select query, locale, people, results from query_count where period = ? and query is not null ";
  private static final String AFTER =
      "and (people < ? or (people = ? and (query > ? or (query = ? and locale > ?)))) ";
  private static final String MOST_FIRST = "order by people desc, query, locale limit ?";

  @Inject private Database database;

  /**
   * The questions asked most.
   *
   * @param after the one before the first that is wanted; null for the most asked
   */
  public List<AskedQuery> top(YearMonth month, @Nullable AskedQuery after, int limit) {
    return asked(ASKED, month, after, limit);
  }

  /** The questions asked most to which nothing was found: what the portal should answer next. */
  public List<AskedQuery> withoutResult(YearMonth month, @Nullable AskedQuery after, int limit) {
    return asked(ASKED + "and results = 0 ", month, after, limit);
  }

  private List<AskedQuery> asked(
      String sql, YearMonth month, @Nullable AskedQuery after, int limit) {
    if (after == null) {
      return database.query(sql + MOST_FIRST, QueryReport::asked, month.toString(), limit);
    }
    return database.query(
        sql + AFTER + MOST_FIRST,
        QueryReport::asked,
        month.toString(),
        after.people(),
        after.people(),
        after.query(),
        after.query(),
        after.locale().tag(),
        limit);
  }

  private static AskedQuery asked(Row row) throws SQLException {
    return new AskedQuery(
        row.text("query"),
        ContentLocale.ofTag(row.text("locale")).orElseThrow(),
        (int) row.number("people"),
        (int) row.number("results"));
  }
}
