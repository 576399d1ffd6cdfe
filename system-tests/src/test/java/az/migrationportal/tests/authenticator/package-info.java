/** The authenticator that a person would carry on a telephone. */
@org.jspecify.annotations.NullMarked
package az.migrationportal.tests.authenticator;
