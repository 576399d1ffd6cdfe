package az.migrationportal.content.decision.condition;

/** What is known of a condition. */
public enum Truth {
  YES,
  NO,
  /** Depends on a variable that has no value yet. */
  OPEN;

  static Truth of(boolean known) {
    return known ? YES : NO;
  }

  Truth not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case OPEN -> OPEN;
    };
  }
}
