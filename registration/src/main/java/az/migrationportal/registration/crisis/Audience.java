package az.migrationportal.registration.crisis;

/**
 * How many registrations of people who live in a country now a message reaches. Each has an e-mail
 * address that was proved.
 *
 * @param reached agreed, and counted on
 * @param unagreed counted on, and did not agree
 * @param expired have not answered for too long, whether they agreed or not
 */
public record Audience(int reached, int unagreed, int expired) {}
