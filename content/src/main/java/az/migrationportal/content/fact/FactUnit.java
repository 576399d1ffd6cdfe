package az.migrationportal.content.fact;

/** The unit of a duration. */
public enum FactUnit {
  HOUR,
  DAY,
  WORKING_DAY,
  WEEK,
  MONTH,
  YEAR
}
