package az.migrationportal.content.webhook;

/**
 * A new receiver.
 *
 * @param secret {@code whsec_} and 32 random bytes in Base64; shown this once
 */
public record CreatedWebhook(WebhookCard card, String secret) {}
