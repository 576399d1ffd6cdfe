/**
 * Deadlines from the reader's own dates: calendar days and working days, with Azerbaijan's public
 * holidays as dated data. Enter at {@link az.migrationportal.content.deadline.Deadlines}. The
 * lengths themselves are facts; the rules and holidays lie in {@code library/deadlines}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.deadline;
