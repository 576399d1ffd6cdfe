package az.migrationportal.content.decision.revision;

import org.jspecify.annotations.Nullable;

/**
 * Where a decision stands for its editors.
 *
 * @param version grows with every act; what the next act must name
 * @param draft null where none is open
 * @param live null before the first publication
 */
public record DecisionState(
    String key, int version, @Nullable DecisionCard draft, @Nullable DecisionCard live) {}
