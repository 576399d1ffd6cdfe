package az.migrationportal.registration.enquiry;

import az.migrationportal.registration.token.SecretToken;

/**
 * What somebody who asked holds in hand.
 *
 * @param number such as {@code ENQ-7K3M-9Q2X}; no secret
 * @param token opens the enquiry; kept nowhere else
 */
public record Receipt(String number, SecretToken token) {}
