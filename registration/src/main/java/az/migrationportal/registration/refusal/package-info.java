/**
 * What a refusal of this module is: the exception that names the broken rule. It carries no
 * personal data, because messages of exceptions end in logs.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.refusal;
