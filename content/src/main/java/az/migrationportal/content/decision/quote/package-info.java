/**
 * What it costs for several people together. Enter at {@link
 * az.migrationportal.content.decision.quote.FeeQuotes}. The fees themselves are facts.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.decision.quote;
