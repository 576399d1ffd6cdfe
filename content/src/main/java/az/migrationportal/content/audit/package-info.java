/**
 * The audit trail: one entry per editorial act, appended in the act's own transaction. Never
 * changed, never deleted.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.audit;
