/**
 * What it takes to speak to an OpenID provider, whoever is signed in by it: its document, the way
 * there, the exchange of codes, the check of ID tokens. Knows no accounts and no registrations.
 * Enter at {@link az.migrationportal.api.provider.ProviderClient}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.api.provider;
