package az.migrationportal.content.library;

/** Ends a trial within its transaction, so that all of it is undone; carries what it came to. */
class DryRun extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ImportedLibrary outcome;

  DryRun(ImportedLibrary outcome) {
    super("a dry run", null, false, false);
    this.outcome = outcome;
  }

  ImportedLibrary outcome() {
    return outcome;
  }
}
