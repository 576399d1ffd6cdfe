package az.migrationportal.content.fact;

/** What the longest stay of a visa rule is counted in. */
public enum StayCount {
  /** So many days each time. */
  PER_STAY,
  /** So many days in a calendar year, however often somebody comes. */
  PER_CALENDAR_YEAR
}
