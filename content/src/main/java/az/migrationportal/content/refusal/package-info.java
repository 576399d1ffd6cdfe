/**
 * What a refusal is: the exception that names the broken rule and carries the data a client needs
 * to explain it in the reader's language. Owns no rule itself; every feature package names its own.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.refusal;
