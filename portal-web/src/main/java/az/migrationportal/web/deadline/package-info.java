/** Deadlines from the reader's own dates: a list, a calendar, a file for one's own calendar. */
@org.jspecify.annotations.NullMarked
package az.migrationportal.web.deadline;
