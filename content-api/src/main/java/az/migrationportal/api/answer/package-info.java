/**
 * How answers leave: bytes with a strong ETag, compressed where the caller takes it, revalidated
 * with {@code If-None-Match}, open to scripts of any origin (delivery) or of none (management).
 *
 * <p>{@link az.migrationportal.api.answer.Representation} is the answer, {@link
 * az.migrationportal.api.answer.Reply} what one request gets of it. Neither knows JAX-RS or
 * servlets, so both doors of the portal answer alike.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.api.answer;
