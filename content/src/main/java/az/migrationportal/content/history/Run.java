package az.migrationportal.content.history;

/**
 * Neighbouring words that share a fate.
 *
 * @param fate never {@link Fate#CHANGED}: a change is words removed and words added
 * @param text plain
 */
public record Run(Fate fate, String text) {}
