/**
 * One's own registration: what is kept and why, how fresh it is, when it is erased, who looked, and
 * what can be done. For whoever is signed in by a code, a passkey or a provider, and nobody else.
 * Enter at {@link az.migrationportal.web.record.RecordSource}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.web.record;
