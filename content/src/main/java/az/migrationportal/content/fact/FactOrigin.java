package az.migrationportal.content.fact;

/** Who a fact comes from. */
enum FactOrigin {
  /** The files the portal ships with; a new file replaces it. */
  LIBRARY,
  /** The files leave it alone. */
  EDITOR
}
