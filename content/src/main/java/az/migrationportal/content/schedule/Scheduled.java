package az.migrationportal.content.schedule;

/**
 * What scheduling did.
 *
 * @param version of the translation, for the next act
 */
public record Scheduled(ScheduleCard schedule, int version) {}
