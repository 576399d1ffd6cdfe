package az.migrationportal.registration.verification;

import java.util.OptionalLong;

/**
 * A browser that somebody registers with, or is signed in with.
 *
 * @param draft what it has begun; empty where it has begun nothing or has sent it
 * @param registration whose owner it is
 * @param awaits the registration whose address it has proved, and whose second step it has still to
 *     take; it is not its owner's until then
 */
public record Visit(long id, OptionalLong draft, OptionalLong registration, OptionalLong awaits) {}
