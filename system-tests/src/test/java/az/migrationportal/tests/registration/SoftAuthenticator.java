package az.migrationportal.tests.registration;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * An authenticator of a few lines, with one passkey (ES256, no attestation). It signs whatever it
 * is asked to, as an attacker's would: another origin, another host, a counter that stands still.
 */
public final class SoftAuthenticator {
  private static final int PRESENT_AND_VERIFIED = 0x05;
  private static final int WITH_CREDENTIAL = 0x40;

  private final KeyPair keys;
  private final byte[] id;
  private String origin;
  private String host;
  private String user = "";
  private int count;

  /** One whose passkey has an id of its own for each name. */
  public SoftAuthenticator(String name, String origin, String host) {
    this.origin = origin;
    this.host = host;
    this.id = sha256(name.getBytes(StandardCharsets.UTF_8));
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      this.keys = generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** What a browser answers for a new passkey, in Base64 for addresses. */
  public record Made(String clientData, String attestation) {}

  /** What a browser answers for a signed challenge, in Base64 for addresses. */
  public record Signed(
      String id, String user, String clientData, String authenticatorData, String signature) {}

  /** A page elsewhere asks. */
  public SoftAuthenticator at(String otherOrigin) {
    origin = otherOrigin;
    return this;
  }

  /** The passkey is for another host. */
  public SoftAuthenticator of(String otherHost) {
    host = otherHost;
    return this;
  }

  /** The counter goes to a value. */
  public SoftAuthenticator count(int value) {
    count = value;
    return this;
  }

  /** It names another holder from now on. */
  public SoftAuthenticator user(String other) {
    user = other;
    return this;
  }

  public Made make(String challenge, String holder) {
    user = holder;
    byte[] data = authenticatorData(PRESENT_AND_VERIFIED | WITH_CREDENTIAL, credential());
    byte[] attestation =
        joined(
            bytes(0xa3, 0x63),
            ascii("fmt"),
            bytes(0x64),
            ascii("none"),
            bytes(0x67),
            ascii("attStmt"),
            bytes(0xa0, 0x68),
            ascii("authData"),
            bytes(0x58, data.length),
            data);
    return new Made(text(client("webauthn.create", challenge)), text(attestation));
  }

  public Signed sign(String challenge) {
    count++;
    byte[] client = client("webauthn.get", challenge);
    byte[] data = authenticatorData(PRESENT_AND_VERIFIED, new byte[0]);
    try {
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(keys.getPrivate());
      signature.update(data);
      signature.update(sha256(client));
      return new Signed(text(id), user, text(client), text(data), text(signature.sign()));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private byte[] client(String type, String challenge) {
    return ("{\"type\":\""
            + type
            + "\",\"challenge\":\""
            + challenge
            + "\",\"origin\":\""
            + origin
            + "\",\"crossOrigin\":false}")
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] authenticatorData(int flags, byte[] credential) {
    return joined(
        sha256(host.getBytes(StandardCharsets.UTF_8)),
        bytes(flags),
        ByteBuffer.allocate(4).putInt(count).array(),
        credential);
  }

  /** Maker of zeros, id, and the public key as COSE has it. */
  private byte[] credential() {
    ECPublicKey key = (ECPublicKey) keys.getPublic();
    return joined(
        new byte[16],
        bytes(0, id.length),
        id,
        bytes(0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 32),
        unsigned(key.getW().getAffineX()),
        bytes(0x22, 0x58, 32),
        unsigned(key.getW().getAffineY()));
  }

  private static byte[] unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] padded = new byte[32];
    int from = Math.max(0, bytes.length - 32);
    System.arraycopy(bytes, from, padded, 32 - (bytes.length - from), bytes.length - from);
    return padded;
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
