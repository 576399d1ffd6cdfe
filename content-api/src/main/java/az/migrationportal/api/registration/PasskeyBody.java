package az.migrationportal.api.registration;

import az.migrationportal.api.request.BodyFields;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.registration.passkey.MadePasskey;
import az.migrationportal.registration.passkey.PasskeyRefused;
import az.migrationportal.registration.passkey.SignedChallenge;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Bodies of JSON about passkeys: what browsers answer, and what owners call them. */
final class PasskeyBody {
  private PasskeyBody() {}

  /** A passkey that a browser has made, and its name. */
  record Made(String label, MadePasskey answer) {}

  static Made made(@Nullable JsonBody body) {
    BodyFields fields = fields(body);
    String label = Objects.requireNonNullElse(fields.textIfAny("label"), "");
    String clientData = fields.text("clientDataJSON");
    String attestation = fields.text("attestationObject");
    fields.done();
    return new Made(
        label, MadePasskey.of(clientData, attestation).orElseThrow(PasskeyRefused::new));
  }

  static SignedChallenge signed(@Nullable JsonBody body) {
    BodyFields fields = fields(body);
    String id = fields.text("id");
    String user = fields.text("userHandle");
    String clientData = fields.text("clientDataJSON");
    String authenticatorData = fields.text("authenticatorData");
    String signature = fields.text("signature");
    fields.done();
    return SignedChallenge.of(id, user, clientData, authenticatorData, signature)
        .orElseThrow(PasskeyRefused::new);
  }

  static String label(@Nullable JsonBody body) {
    BodyFields fields = fields(body);
    String label = fields.text("label");
    fields.done();
    return label;
  }

  private static BodyFields fields(@Nullable JsonBody body) {
    return (body == null ? new JsonBody(null) : body).fields();
  }
}
