package az.migrationportal.api.management;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes something, so that the request sent twice would make two: an {@code Idempotency-Key} is
 * taken. Beside {@link Needs}; not for answers that show a secret, for answers are kept.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Creates {
  /** The header. */
  String KEY = "Idempotency-Key";

  /** What the header is, for the OpenAPI document. */
  String KEY_MEANS =
      "Any text of 1 to 255 visible ASCII characters that the caller never used before. The same"
          + " request with the same key within a day is answered as the first one was, and nothing"
          + " is made twice; 422 where the key came with another request, 409 while the first one"
          + " runs.";
}
