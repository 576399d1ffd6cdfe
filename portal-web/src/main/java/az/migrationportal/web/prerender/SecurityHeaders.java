package az.migrationportal.web.prerender;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What a page is allowed to do in a browser. The policy names no {@code unsafe-} source at all: our
 * pages have no inline script or style, and Flow's few expressions are compiled into its bundle
 * ({@code src/main/frontend/expressions.ts}) instead of being evaluated.
 */
final class SecurityHeaders {

  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'self';"
          + " frame-ancestors 'none'";

  /** Names and values in turn. */
  static final String[] ALL = {
    "Content-Security-Policy",
    POLICY,
    "X-Content-Type-Options",
    "nosniff",
    "X-Frame-Options",
    "DENY",
    "Referrer-Policy",
    "strict-origin-when-cross-origin",
    "Permissions-Policy",
    "camera=(), geolocation=(), microphone=(), payment=()",
    "Cross-Origin-Opener-Policy",
    "same-origin",
  };

  /** The same for a page whose address is a secret: no other site is told it, no index lists it. */
  static String[] personal() {
    return Stream.concat(
            Arrays.stream(ALL)
                .map(
                    value ->
                        value.equals("strict-origin-when-cross-origin") ? "no-referrer" : value),
            Stream.of("X-Robots-Tag", "noindex"))
        .toArray(String[]::new);
  }

  private SecurityHeaders() {}
}
