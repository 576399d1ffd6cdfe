/**
 * Sign-ins by an OpenID provider: which account an identity there belongs to, and sign-ins that are
 * under way. What is proven about an identity is proven before, by whoever spoke to the provider.
 * Enter at {@link SignInByProvider} and {@link ProviderSignIns}; administrators {@link
 * BindIdentity}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.provider;
