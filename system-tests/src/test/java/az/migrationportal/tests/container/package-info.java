/**
 * How Arquillian runs Payara Micro here: one server for all classes that deploy the same archive.
 */
@NullMarked
package az.migrationportal.tests.container;

import org.jspecify.annotations.NullMarked;
