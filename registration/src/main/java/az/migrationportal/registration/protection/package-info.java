/**
 * Encryption of personal fields. A master key from a file wraps data keys; each person or record
 * has a data key of its own, and every personal field is sealed by it, bound to its place. Whoever
 * deletes a data key has erased what it sealed. Enter at {@link DataKeys} to seal and open, at
 * {@link BlindIndex} to look up exactly without storing what is looked for. Where the master key is
 * missing or another one, everything here answers {@link DataUnreadable}, and the rest of the
 * portal goes on.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.protection;
