/**
 * The audit trail: one entry per editorial act, appended in the act's own transaction. Never
 * changed, never deleted: triggers refuse it, and each entry carries the hash of the one before, so
 * that what was tampered with past the triggers is found. Acts enter at {@link AuditTrail},
 * questions at {@link AuditEntries} and {@link VerifyAudit}; {@link AuditCommand} verifies from a
 * shell.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.audit;
