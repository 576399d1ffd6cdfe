package az.migrationportal.content.decision.condition;

/** A condition that is not of our profile of CEL, or does not fit the types of its variables. */
public final class BadCondition extends Exception {
  private static final long serialVersionUID = 1L;

  BadCondition(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
