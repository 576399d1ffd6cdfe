package az.migrationportal.api.management.signin;

import az.migrationportal.api.answer.Slice;
import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.factor.EnrolledSecret;
import az.migrationportal.content.factor.SecondFactorState;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.session.SessionCard;
import az.migrationportal.content.signin.StartedReset;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Sign-in, second factor and sessions as management tells them. */
final class SignInJson {
  private SignInJson() {}

  static JsonObject own(Actor actor, SecondFactorState factor) {
    List<String> scopes = actor.scopes().stream().sorted().map(SignInJson::word).toList();
    List<String> locales =
        actor.scopes().contains(Scope.WRITE_DRAFTS)
            ? actor.writesIn().stream().map(ContentLocale::tag).sorted().toList()
            : List.of();
    return Json.createObjectBuilder()
        .add("name", actor.name())
        .add("scopes", Json.createArrayBuilder(scopes))
        .add("writesIn", Json.createArrayBuilder(locales))
        .add("secondFactor", factor(factor))
        .build();
  }

  static JsonObject of(SecondFactorState factor, int failures, Duration pause) {
    return Json.createObjectBuilder()
        .add("secondFactor", factor(factor))
        .add("failures", failures)
        .add("waitSeconds", pause.plusMillis(999).toSeconds())
        .build();
  }

  static JsonObject secret(EnrolledSecret secret) {
    return Json.createObjectBuilder()
        .add("secret", secret.secret())
        .add("uri", secret.uri())
        .build();
  }

  static JsonObject recoveryCodes(List<String> codes) {
    return Json.createObjectBuilder().add("recoveryCodes", Json.createArrayBuilder(codes)).build();
  }

  static JsonObject reset(StartedReset reset) {
    return Json.createObjectBuilder()
        .add("secret", reset.secret())
        .add("expiresAt", reset.expiresAt().toString())
        .build();
  }

  static JsonObject ended(int sessions) {
    return Json.createObjectBuilder().add("ended", sessions).build();
  }

  static JsonObject sessions(List<SessionCard> cards, int limit, long present) {
    return Slice.of(
        "sessions",
        cards,
        limit,
        card -> session(card, card.id() == present),
        card -> String.valueOf(card.id()));
  }

  private static JsonObjectBuilder session(SessionCard card, boolean present) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", card.id())
            .add("label", card.label())
            .add("present", present)
            .add("issuedAt", card.issuedAt().toString())
            .add("expiresAt", card.expiresAt().toString());
    Instant lastUsedAt = card.lastUsedAt();
    String lastUsedFrom = card.lastUsedFrom();
    if (lastUsedAt != null) {
      json.add("lastUsedAt", lastUsedAt.toString());
    }
    if (lastUsedFrom != null) {
      json.add("lastUsedFrom", lastUsedFrom);
    }
    return json;
  }

  private static JsonObjectBuilder factor(SecondFactorState factor) {
    return Json.createObjectBuilder()
        .add("enabled", factor.enabled())
        .add("started", factor.started())
        .add("recoveryCodes", factor.recoveryCodes());
  }

  private static String word(Scope scope) {
    return scope.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
