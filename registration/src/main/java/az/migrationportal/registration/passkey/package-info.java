/**
 * Passkeys of registrants (Web Authentication, W3C Recommendation level 2): a further proof of the
 * same session, beside the code by mail, which stays for everybody. Acts come in pairs: one makes a
 * challenge for a visit, the other uses it up. What a passkey is verified by is sealed by the key
 * of the registration; open is only the hash of its id, by which it is found, and how often it
 * signed.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.passkey;
