package az.migrationportal.content.wording;

/** The form a text asks a fact in. */
public enum FactForm {
  /** As it stands alone: {@code 5 working days}. */
  PLAIN,
  /** Russian genitive of durations; elsewhere as {@link #PLAIN}. */
  GENITIVE,
  /** The bare number. */
  NUMBER,
  /** The last value that is no longer in force: for naming an old rule as old. */
  FORMER
}
