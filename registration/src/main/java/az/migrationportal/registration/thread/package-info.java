/**
 * An enquiry as it is kept: its row and the words of its thread, sealed. What a person asks with
 * and what officers answer with both stand on it, and know nothing of each other. Rows are read and
 * locked here; acts are in {@code enquiry} and {@code inbox}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.thread;
