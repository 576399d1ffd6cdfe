package az.migrationportal.search.query;

/** The query has more characters than are searched. */
public final class QueryTooLong extends QueryRefused {
  private static final long serialVersionUID = 1L;

  QueryTooLong(int length, int most) {
    super("query", "The query has " + length + " characters; at most " + most + " are searched");
  }
}
