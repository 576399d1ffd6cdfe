package az.migrationportal.content.decision;

import az.migrationportal.content.decision.model.Outcome;
import az.migrationportal.content.decision.model.Question;
import org.jspecify.annotations.Nullable;

/**
 * The nearest other answer to one question that leads to another outcome.
 *
 * @param question whose answer changes; null where the day does
 * @param value the other answer; a day in ISO form where the day changes
 * @param outcome what it would come to; null where nothing is known for it
 */
public record Change(@Nullable Question question, Object value, @Nullable Outcome outcome) {}
