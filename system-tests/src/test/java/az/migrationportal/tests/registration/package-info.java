/** Tests inside Payara Micro: the module of personal data alone, on its own database. */
@org.jspecify.annotations.NullMarked
package az.migrationportal.tests.registration;
