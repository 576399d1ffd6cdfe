package az.migrationportal.api.registration;

import az.migrationportal.content.json.Json;
import az.migrationportal.registration.passkey.PasskeyCard;
import az.migrationportal.registration.passkey.PasskeyOffer;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;

/** Passkeys as programs and the portal's own script get them. */
final class PasskeyJson {
  private PasskeyJson() {}

  static String list(List<PasskeyCard> cards) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    cards.forEach(card -> all.add(card(card)));
    return Json.createObjectBuilder().add("passkeys", all).build().toString();
  }

  static JsonObjectBuilder card(PasskeyCard card) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("number", card.number())
            .add("label", card.label())
            .add("addedAt", card.addedAt().toString());
    Instant usedAt = card.usedAt();
    if (usedAt != null) {
      json.add("usedAt", usedAt.toString());
    }
    return json;
  }

  static String offer(PasskeyOffer offer) {
    return Json.createObjectBuilder()
        .add("challenge", offer.challenge())
        .add("relyingParty", offer.relyingParty())
        .add("user", offer.user())
        .add("label", offer.label())
        .add("known", Json.createArrayBuilder(offer.known()))
        .build()
        .toString();
  }
}
