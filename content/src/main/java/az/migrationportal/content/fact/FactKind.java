package az.migrationportal.content.fact;

/** What a fact's value is. */
public enum FactKind {
  FEE,
  MONEY,
  DURATION,
  COUNT,
  DATE,
  CONTACT
}
