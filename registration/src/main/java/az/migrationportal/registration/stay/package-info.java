/**
 * Where a citizen lives abroad, and which kind of registration follows: permanent, temporary over
 * three months, or paid work from the age of 18 (rules Q/07-12 of 12 September 2012).
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.stay;
