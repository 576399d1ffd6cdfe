/**
 * Sign-in by an OpenID provider, off unless configured: authorization code flow with PKCE, ending
 * in a bearer token. {@link az.migrationportal.api.management.oidc.ProviderSignInResource} is the
 * way there and back; only its addresses know a cookie, which lives ten minutes.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.api.management.oidc;
