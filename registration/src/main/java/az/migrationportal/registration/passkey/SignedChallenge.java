package az.migrationportal.registration.passkey;

import java.util.Optional;

/** What a browser answers when a passkey has signed a challenge; bytes as it wrote them. */
public final class SignedChallenge {
  private final byte[] id;
  private final byte[] user;
  private final byte[] clientData;
  private final byte[] authenticatorData;
  private final byte[] signature;

  private SignedChallenge(
      byte[] id, byte[] user, byte[] clientData, byte[] authenticatorData, byte[] signature) {
    this.id = id;
    this.user = user;
    this.clientData = clientData;
    this.authenticatorData = authenticatorData;
    this.signature = signature;
  }

  /** Reads Base64 for addresses; empty where one of them is none. */
  public static Optional<SignedChallenge> of(
      String id, String user, String clientData, String authenticatorData, String signature) {
    Optional<byte[]> passkey = Encoded.bytes(id);
    Optional<byte[]> holder = Encoded.bytes(user);
    Optional<byte[]> client = Encoded.bytes(clientData);
    Optional<byte[]> authenticator = Encoded.bytes(authenticatorData);
    Optional<byte[]> signed = Encoded.bytes(signature);
    boolean whole =
        passkey.isPresent()
            && holder.isPresent()
            && client.isPresent()
            && authenticator.isPresent()
            && signed.isPresent();
    return whole
        ? Optional.of(
            new SignedChallenge(
                passkey.get(), holder.get(), client.get(), authenticator.get(), signed.get()))
        : Optional.empty();
  }

  byte[] id() {
    return id.clone();
  }

  byte[] user() {
    return user.clone();
  }

  byte[] clientData() {
    return clientData.clone();
  }

  byte[] authenticatorData() {
    return authenticatorData.clone();
  }

  byte[] signature() {
    return signature.clone();
  }
}
