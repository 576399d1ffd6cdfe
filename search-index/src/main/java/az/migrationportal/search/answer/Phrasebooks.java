package az.migrationportal.search.answer;

import az.migrationportal.search.answer.Meaning.Role;
import az.migrationportal.search.document.KnownFact;
import az.migrationportal.search.document.Locales;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The phrase books of all languages, made of our own words and of the names of countries. */
final class Phrasebooks {
  /** Words whose other forms say something else, such as “how many” beside “how much”. */
  private static final Set<Role> AS_WRITTEN =
      Set.of(Role.PRICE, Role.TERM, Role.FILLER, Role.FOR, Role.CITIZENS_OF);

  private final Map<String, Phrasebook> books = new LinkedHashMap<>();

  /** Reads the words, and learns the countries of the rules. */
  Phrasebooks(List<KnownFact> facts) {
    Locales.ALL.forEach(locale -> books.put(locale, new Phrasebook(locale)));
    lines("words.tsv").forEach(this::addWords);
    lines("peoples.tsv").forEach(this::addPeople);
    facts.stream().filter(fact -> fact.country() != null).forEach(this::addCountry);
  }

  Phrasebook of(String locale) {
    return Objects.requireNonNull(books.get(locale));
  }

  /** A line is a role, perhaps with a value, and the words in az, en and ru. */
  private void addWords(List<String> columns) {
    String[] role = columns.get(0).split(" ", 2);
    String value = role.length > 1 ? role[1] : "";
    for (int i = 0; i < Locales.ALL.size(); i++) {
      Phrasebook book = of(Locales.ALL.get(i));
      for (String phrase : phrases(columns, i + 1)) {
        if (role[0].equals("number")) {
          book.addNumber(Integer.parseInt(value), phrase);
        } else {
          Role known = Role.valueOf(role[0].toUpperCase(Locale.ROOT));
          if (AS_WRITTEN.contains(known)) {
            book.addExactly(known, value, phrase);
          } else {
            book.add(known, value, phrase);
          }
        }
      }
    }
  }

  /**
   * A line is a country, its people in az, its adjective in en, its people in en and in ru, and
   * other names of the country in any language.
   */
  private void addPeople(List<String> columns) {
    String country = columns.get(0);
    phrases(columns, 1).forEach(word -> of("az").add(Role.ADJECTIVE, country, word));
    phrases(columns, 2).forEach(word -> of("en").add(Role.ADJECTIVE, country, word));
    phrases(columns, 3).forEach(word -> of("en").addExactly(Role.PEOPLE, country, word));
    phrases(columns, 4).forEach(word -> of("ru").addExactly(Role.PEOPLE, country, word));
    for (Phrasebook book : books.values()) {
      phrases(columns, 5).forEach(word -> book.add(Role.COUNTRY, country, word));
    }
  }

  private void addCountry(KnownFact fact) {
    String country = Objects.requireNonNull(fact.country());
    for (Phrasebook book : books.values()) {
      fact.names().stream()
          .map(name -> name.replaceAll("\\(.*?\\)", ""))
          .forEach(name -> book.add(Role.COUNTRY, country, name));
    }
  }

  private static List<String> phrases(List<String> columns, int at) {
    return at >= columns.size() || columns.get(at).isBlank()
        ? List.of()
        : List.of(columns.get(at).split("\\|", -1));
  }

  private static List<List<String>> lines(String name) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Phrasebooks.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
