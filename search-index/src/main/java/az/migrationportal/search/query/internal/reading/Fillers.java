package az.migrationportal.search.query.internal.reading;

import az.migrationportal.search.analysis.LanguageChain;
import az.migrationportal.search.analysis.Token;
import az.migrationportal.search.document.Locales;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Words by which people ask, rather than words for what they ask about: want, let, tell. Guides
 * seldom hold them, so that their rarity would make them seem important.
 */
public final class Fillers {
  private static final Map<String, Set<String>> STEMS = new HashMap<>();

  static {
    Locales.ALL.forEach(locale -> STEMS.put(locale, read(locale)));
  }

  private Fillers() {}

  static boolean holds(String locale, Token token) {
    Set<String> stems = STEMS.getOrDefault(locale, Set.of());
    return stems.contains(token.stems().get(0))
        || (!token.folded().isEmpty() && stems.contains('~' + token.folded().get(0)));
  }

  private static Set<String> read(String locale) {
    String name = "fillers." + locale + ".txt";
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Fillers.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      Set<String> stems = new HashSet<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          for (Token token : LanguageChain.of(locale).tokens(line)) {
            stems.addAll(token.stems().subList(0, 1));
            token.folded().stream().limit(1).forEach(stem -> stems.add('~' + stem));
          }
        }
      }
      return stems;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
