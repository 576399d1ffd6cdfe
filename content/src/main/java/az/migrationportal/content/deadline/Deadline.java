package az.migrationportal.content.deadline;

import az.migrationportal.content.fact.FactValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline with its day.
 *
 * @param event the day it is counted from
 * @param day the last day
 * @param actBy the last day on or before it on which people work
 * @param value its length and what that rests on; null for the day of an event itself
 * @param certain false where holidays matter that nobody has set yet
 */
public record Deadline(
    DeadlineRule rule,
    LocalDate event,
    LocalDate day,
    LocalDate actBy,
    @Nullable FactValue value,
    boolean certain) {}
