/**
 * Reminders that registrants choose: of papers that run out and duties that come up, told once by
 * mail, so many days before. A mail names the kind and the day, and nobody. Who came home or is
 * erased is told nothing more. Enter at {@link
 * az.migrationportal.registration.reminder.AddReminder} and {@link
 * az.migrationportal.registration.reminder.MyReminders}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.reminder;
