/**
 * Where the bytes of media lie: in the database, or in a store that speaks S3, by configuration.
 * Bytes are known by their SHA-256 and never change, so writing the same twice is writing it once.
 * Enter at {@link MediaBytes}. What the bytes mean is the concern of the package above.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.media.keeping;
