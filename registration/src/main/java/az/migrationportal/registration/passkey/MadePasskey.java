package az.migrationportal.registration.passkey;

import java.util.Optional;

/** What a browser answers when it has made a passkey; bytes as it wrote them. */
public final class MadePasskey {
  private final byte[] clientData;
  private final byte[] attestation;

  private MadePasskey(byte[] clientData, byte[] attestation) {
    this.clientData = clientData;
    this.attestation = attestation;
  }

  /** Reads Base64 for addresses; empty where it is none. */
  public static Optional<MadePasskey> of(String clientData, String attestation) {
    return Encoded.bytes(clientData)
        .flatMap(
            client ->
                Encoded.bytes(attestation).map(attested -> new MadePasskey(client, attested)));
  }

  byte[] clientData() {
    return clientData.clone();
  }

  byte[] attestation() {
    return attestation.clone();
  }
}
