/**
 * How long what somebody said about themselves can be trusted, and how long it is kept: asked each
 * year, ageing from that day, expired half a year later, erased two years after that; erased two
 * years after a return. All periods are settings.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.rhythm;
