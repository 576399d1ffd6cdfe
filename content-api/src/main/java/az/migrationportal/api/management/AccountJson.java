package az.migrationportal.api.management;

import az.migrationportal.api.answer.Slice;
import az.migrationportal.api.request.BodyFields;
import az.migrationportal.content.account.AccountCard;
import az.migrationportal.content.account.CreatedAccount;
import az.migrationportal.content.account.Grant;
import az.migrationportal.content.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Accounts and roles as management tells them. */
final class AccountJson {
  private static final String KNOWN =
      "author, translator:az, translator:en, translator:ru, reviewer, publisher, administrator";

  private AccountJson() {}

  static Set<Grant> roles(BodyFields fields) {
    Set<Grant> roles = new HashSet<>();
    List<String> words = fields.texts("roles");
    for (int i = 0; i < words.size(); i++) {
      Optional<Grant> grant = Grant.ofWord(words.get(i));
      if (grant.isPresent()) {
        roles.add(grant.get());
      } else {
        fields.notAnOption("roles/" + i, words.get(i), KNOWN);
      }
    }
    return roles;
  }

  static JsonObject slice(List<AccountCard> cards, int limit) {
    return Slice.of("accounts", cards, limit, AccountJson::card, AccountCard::name);
  }

  static JsonObject created(CreatedAccount created) {
    return card(created.account()).add("password", created.password()).build();
  }

  static JsonObjectBuilder card(AccountCard card) {
    List<String> roles = card.roles().stream().map(Grant::word).sorted().toList();
    return Json.createObjectBuilder()
        .add("name", card.name())
        .add("roles", Json.createArrayBuilder(roles))
        .add("createdAt", card.createdAt().toString())
        .add("version", card.version());
  }
}
