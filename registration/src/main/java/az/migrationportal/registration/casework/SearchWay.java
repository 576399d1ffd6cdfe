package az.migrationportal.registration.casework;

/** By what is looked for. */
public enum SearchWay {
  NUMBER,
  ADDRESS,
  PASSPORT,
  NAME,
  COUNTRY;

  /** Whether it means one person; else it is a list without names. */
  public boolean isExact() {
    return this != COUNTRY;
  }
}
