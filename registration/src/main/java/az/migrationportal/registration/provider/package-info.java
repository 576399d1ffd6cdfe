/**
 * An identity of the OpenID provider that an owner linked to their registration: a further proof of
 * the same session (ADR 30). It is linked by whoever has a session of the owner already, and never
 * because two addresses are alike. Only a keyed hash of issuer and subject is kept.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.provider;
