/**
 * One's own registration: what is kept and why, how fresh it is, when it is erased, who looked, and
 * what can be done. For whoever is signed in by a code, a passkey or a provider. Around it, for
 * whoever holds a link or a number and nothing more: the yearly question, the answer to a message
 * in an emergency, a receipt. Enter at {@link az.migrationportal.web.record.RecordSource}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.web.record;
