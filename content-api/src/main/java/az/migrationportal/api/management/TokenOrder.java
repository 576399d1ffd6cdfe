package az.migrationportal.api.management;

import az.migrationportal.api.request.BodyFields;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.content.account.Scope;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A token as it is asked for. */
record TokenOrder(String label, Set<Scope> scopes, Duration life) {
  private static final Duration PRESET_LIFE = Duration.ofHours(12);

  /**
   * The code of the second factor. Read before all else: who is not signed in learns nothing about
   * the rest of the body.
   */
  static @Nullable String code(JsonBody body) {
    return body.fieldsIfAny().textIfAny("code");
  }

  static TokenOrder of(JsonBody body) {
    BodyFields fields = body.fields();
    fields.textIfAny("code");
    String label = fields.text("label");
    Set<Scope> scopes = scopes(fields);
    Duration life = life(fields);
    fields.done();
    return new TokenOrder(label, scopes, life);
  }

  private static Set<Scope> scopes(BodyFields fields) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    List<String> words = fields.texts("scopes");
    for (int i = 0; i < words.size(); i++) {
      Optional<Scope> scope = TokenJson.scope(words.get(i));
      if (scope.isPresent()) {
        scopes.add(scope.get());
      } else {
        fields.notAnOption("scopes/" + i, words.get(i), known());
      }
    }
    return scopes;
  }

  private static Duration life(BodyFields fields) {
    String text = fields.textIfAny("life");
    if (text == null) {
      return PRESET_LIFE;
    }
    try {
      return Duration.parse(text);
    } catch (DateTimeException | ArithmeticException e) {
      fields.fault("life", "not-a-duration");
      return PRESET_LIFE;
    }
  }

  private static String known() {
    return Arrays.stream(Scope.values()).map(TokenJson::word).collect(Collectors.joining(", "));
  }
}
