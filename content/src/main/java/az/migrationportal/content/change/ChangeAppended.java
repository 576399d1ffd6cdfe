package az.migrationportal.content.change;

/** The log has grown inside a transaction that is still open; becomes {@link ChangesCommitted}. */
record ChangeAppended(long sequence) {}
