/**
 * Tells other systems what became visible to readers: each change of the log, signed, to each
 * receiver that wants its kind, again and again until it answers, once per sequence for a receiver
 * that remembers what it has seen. Enter at {@link CreateWebhook}; ask {@link Webhooks} and {@link
 * Deliveries}. The message and its signature follow the Standard Webhooks specification 1.0.
 * Whoever prefers to ask reads the change log over the API instead.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.webhook;
