/** Tests inside Payara Micro: the content core on a real MariaDB, deployed once by Arquillian. */
@org.jspecify.annotations.NullMarked
package az.migrationportal.tests.deployment;
