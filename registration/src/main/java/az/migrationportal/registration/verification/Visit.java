package az.migrationportal.registration.verification;

import java.util.OptionalLong;

/**
 * A browser that somebody registers with, or is signed in with.
 *
 * @param draft what it has begun; empty where it has begun nothing or has sent it
 * @param registration whose owner it is
 */
public record Visit(long id, OptionalLong draft, OptionalLong registration) {}
