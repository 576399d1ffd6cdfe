package az.migrationportal.content.history;

/** What changed. */
public enum RuleKind {
  FACT,
  VISA_RULE;

  /** As outsiders write it. */
  public String word() {
    return switch (this) {
      case FACT -> "fact";
      case VISA_RULE -> "visa-rule";
    };
  }
}
