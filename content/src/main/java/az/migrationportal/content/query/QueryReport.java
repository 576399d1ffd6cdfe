package az.migrationportal.content.query;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;

/** What many people asked in a month, most first. */
@ApplicationScoped
public class QueryReport {
  private static final String ASKED =
      "select query, locale, people, results from query_count where period = ? and query is not null ";
  private static final String MOST_FIRST = "order by people desc, query limit ?";

  @Inject private Database database;

  /** The questions asked most. */
  public List<AskedQuery> top(YearMonth month, int limit) {
    return database.query(ASKED + MOST_FIRST, QueryReport::asked, month.toString(), limit);
  }

  /** The questions asked most to which nothing was found: what the portal should answer next. */
  public List<AskedQuery> withoutResult(YearMonth month, int limit) {
    return database.query(
        ASKED + "and results = 0 " + MOST_FIRST, QueryReport::asked, month.toString(), limit);
  }

  private static AskedQuery asked(Row row) throws SQLException {
    return new AskedQuery(
        row.text("query"),
        ContentLocale.ofTag(row.text("locale")).orElseThrow(),
        (int) row.number("people"),
        (int) row.number("results"));
  }
}
