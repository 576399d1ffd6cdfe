/**
 * Failed sign-ins, counted in the database and so for all nodes, and the pauses that grow with
 * them. Enter at {@link Attempts}; {@link UnlockAccount} forgets them.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.attempt;
