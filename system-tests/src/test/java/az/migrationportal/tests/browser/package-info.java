/**
 * Journeys in a real Chromium: what a reader with a script sees, and what a machine can check of
 * accessibility.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.tests.browser;
