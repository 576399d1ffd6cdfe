/**
 * Publications and withdrawals at a moment to come. Enter at {@link SchedulePublication}, {@link
 * ScheduleWithdrawal}, {@link CancelSchedule}; ask {@link Schedules}. {@link ScheduleRunner}
 * performs what is due, on any node, by the injected clock.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.schedule;
