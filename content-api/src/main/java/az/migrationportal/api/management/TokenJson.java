package az.migrationportal.api.management;

import az.migrationportal.api.answer.Slice;
import az.migrationportal.content.account.IssuedToken;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.account.TokenCard;
import az.migrationportal.content.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tokens and scopes as management tells them. */
public final class TokenJson {
  private TokenJson() {}

  /** Such as {@code write-drafts}. */
  static String word(Scope scope) {
    return scope.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Scope> scope(String word) {
    return Arrays.stream(Scope.values()).filter(scope -> word(scope).equals(word)).findFirst();
  }

  /** A token at the only moment it can be read. */
  public static JsonObject issued(IssuedToken token, String label, Set<Scope> scopes) {
    return Json.createObjectBuilder()
        .add("id", token.id())
        .add("token", token.token())
        .add("label", label)
        .add("scopes", scopes(scopes))
        .add("expiresAt", token.expiresAt().toString())
        .build();
  }

  static JsonObject slice(List<TokenCard> cards, int limit) {
    return Slice.of(
        "tokens",
        cards,
        limit,
        card -> Json.createObjectBuilder(card(card)),
        card -> String.valueOf(card.id()));
  }

  static JsonObject card(TokenCard card) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", card.id())
            .add("account", card.account())
            .add("label", card.label())
            .add("scopes", scopes(card.scopes()))
            .add("issuedAt", card.issuedAt().toString())
            .add("expiresAt", card.expiresAt().toString());
    Instant revokedAt = card.revokedAt();
    if (revokedAt != null) {
      json.add("revokedAt", revokedAt.toString());
    }
    Integer perMinute = card.requestsPerMinute();
    if (perMinute != null) {
      json.add("requestsPerMinute", perMinute);
    }
    return json.build();
  }

  private static JsonArrayBuilder scopes(Collection<Scope> scopes) {
    return Json.createArrayBuilder(scopes.stream().sorted().map(TokenJson::word).toList());
  }
}
