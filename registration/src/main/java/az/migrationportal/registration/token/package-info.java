/**
 * Secrets that stand in links and cookies. They are stored as hashes, compared as hashes, and never
 * written into a log.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.token;
