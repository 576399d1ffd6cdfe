/**
 * The order in which the content core wakes up: tables, first administrator, change watch, library,
 * what readers are served from. Nothing else depends on this package.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.startup;
