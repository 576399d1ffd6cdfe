/**
 * What editors' programs do: sign in for a token, save drafts, publish, withdraw, move.
 *
 * <p>Every method but the sign-in needs a bearer token with the scope it {@link
 * az.migrationportal.api.management.Needs}. Writers name the version they saw ({@code If-Match});
 * the acts of content decide everything else. Answers are never kept by caches.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.api.management;
