package az.migrationportal.registration.limit;

import java.time.Duration;

/**
 * So many of a kind within a time.
 *
 * @param kind names what is counted; at most 30 characters
 * @param most how many are let through within the time
 * @param within how long each one counts
 */
public record Limit(String kind, int most, Duration within) {}
