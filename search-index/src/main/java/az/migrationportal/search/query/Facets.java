package az.migrationportal.search.query;

import java.util.Set;

/** The facets that results are counted and narrowed by. */
public final class Facets {
  /** Content type. */
  public static final String TYPE = "type";

  /** What an item is about. */
  public static final String TOPIC = "topic";

  /** For whom it is. */
  public static final String AUDIENCE = "audience";

  /** The country it is about. */
  public static final String COUNTRY = "country";

  /** All of them. */
  public static final Set<String> NAMES = Set.of(TYPE, TOPIC, AUDIENCE, COUNTRY);

  private Facets() {}
}
