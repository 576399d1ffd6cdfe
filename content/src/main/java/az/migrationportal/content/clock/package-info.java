/**
 * The time the portal goes by: an injected {@link java.time.Clock} and the calendar day in Baku,
 * which decides what fact is valid. Nothing else reads the machine's clock.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.clock;
