/**
 * How often something may be done within a time, by one network or for one address. Kept in the
 * database, because nodes share the limit; as keyed hashes, because nobody needs to know who it
 * was.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.limit;
