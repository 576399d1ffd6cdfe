/**
 * Conditions in a profile of CEL: read and type-checked by {@code dev.cel}, evaluated here in three
 * values. Enter at {@link az.migrationportal.content.decision.condition.ConditionCompiler}. Knows
 * variables by name and slot, nothing of questions or outcomes; ADR 5 says why.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.decision.condition;
