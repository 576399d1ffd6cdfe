package az.migrationportal.search.query;

/** A question breaks a documented bound. The message may be shown to the one who asked. */
public class QueryRefused extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String parameter;

  /** Names the parameter that broke a bound, and the bound. */
  public QueryRefused(String parameter, String reason) {
    super(reason);
    this.parameter = parameter;
  }

  /** The parameter at fault: {@code query}, {@code limit}, {@code cursor} or {@code filters}. */
  public String parameter() {
    return parameter;
  }
}
