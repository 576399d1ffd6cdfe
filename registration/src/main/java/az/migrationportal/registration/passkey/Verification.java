package az.migrationportal.registration.passkey;

import az.migrationportal.registration.passkey.PasskeyRow.Secret;
import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;

/**
 * Verifies what browsers answer, with webauthn4j: challenge, origin, host, presence, signature,
 * counter. Who made an authenticator is not asked; that a finger or a number unlocked it is wished
 * for and not demanded.
 */
@ApplicationScoped
class Verification {
  private static final List<PublicKeyCredentialParameters> ALGORITHMS =
      List.of(
          algorithm(COSEAlgorithmIdentifier.ES256),
          algorithm(COSEAlgorithmIdentifier.EdDSA),
          algorithm(COSEAlgorithmIdentifier.RS256));

  private final ObjectConverter converter = new ObjectConverter();
  private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);

  @Inject private RelyingParty party;

  /** A new passkey: how often it has signed, and what is kept of it. */
  record Made(long signCount, Secret secret) {}

  Made made(MadePasskey answer, byte[] challenge, String label) {
    try {
      RegistrationData data =
          manager.verify(
              new RegistrationRequest(answer.attestation(), answer.clientData()),
              new RegistrationParameters(server(challenge), ALGORITHMS, false, true));
      var authenticator = data.getAttestationObject().getAuthenticatorData();
      AttestedCredentialData credential = authenticator.getAttestedCredentialData();
      String kept =
          Base64.getEncoder()
              .encodeToString(new AttestedCredentialDataConverter(converter).convert(credential));
      return new Made(
          authenticator.getSignCount(),
          new Secret(
              label,
              PasskeyOffer.text(credential.getCredentialId()),
              kept,
              authenticator.isFlagBE()));
    } catch (DataConversionException | VerificationException e) {
      throw new PasskeyRefused();
    }
  }

  /** How often the passkey has signed, as it says. */
  long signed(SignedChallenge answer, byte[] challenge, Secret secret, long signCount) {
    try {
      AuthenticationData data =
          manager.verify(
              new AuthenticationRequest(
                  answer.id(),
                  answer.user(),
                  answer.authenticatorData(),
                  answer.clientData(),
                  answer.signature()),
              new AuthenticationParameters(
                  server(challenge), record(secret, signCount), null, false, true));
      return data.getAuthenticatorData().getSignCount();
    } catch (DataConversionException | VerificationException e) {
      throw new PasskeyRefused();
    }
  }

  private CredentialRecord record(Secret secret, long signCount) {
    return new CredentialRecordImpl(
        new NoneAttestationStatement(),
        null,
        secret.backupEligible(),
        null,
        signCount,
        new AttestedCredentialDataConverter(converter).convert(secret.credentialBytes()),
        null,
        null,
        null,
        null);
  }

  private ServerProperty server(byte[] challenge) {
    return ServerProperty.builder()
        .origin(new Origin(party.origin()))
        .rpId(party.id())
        .challenge(new DefaultChallenge(challenge))
        .build();
  }

  private static PublicKeyCredentialParameters algorithm(COSEAlgorithmIdentifier algorithm) {
    return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
  }
}
