/** The house as executable rules, and the proof that each of them can fail. */
@org.jspecify.annotations.NullMarked
package az.migrationportal.tests.architecture;
