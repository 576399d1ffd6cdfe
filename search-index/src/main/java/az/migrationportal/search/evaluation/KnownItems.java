package az.migrationportal.search.evaluation;

import az.migrationportal.search.analysis.KeyboardLayout;
import az.migrationportal.search.analysis.az.AzerbaijaniFolding;
import az.migrationportal.search.analysis.az.AzerbaijaniLetters;
import az.migrationportal.search.analysis.az.Paradigm;
import az.migrationportal.search.document.Locales;
import az.migrationportal.search.document.SearchDocument;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes questions whose answer is known, from a snapshot of the library: {@code KnownItems
 * corpus.tsv queries.tsv [seed]}. {@link Evaluate} reads them.
 *
 * <p>The question is a title, or a keyword that only one item has, as it stands or as people spoil
 * it: with an ending, a typing error, without letters, in Cyrillic, in capitals, on the wrong
 * layout, in another language than the reader's; or an article of law that only one item cites.
 * Terms are left out: they point at guides, which are meant before them.
 */
public final class KnownItems {
  private static final long SEED = 20261126;
  private static final int SHORTEST_MISTYPED = 5;
  private static final Set<String> TYPES = Set.of("guide", "page", "pathway", "country");
  private static final Pattern ARTICLE =
      Pattern.compile("(?:maddə|Art\\.|ст\\.) (\\d+(?:\\.\\d+)*)");

  private final Random random;
  private final Map<String, Question> questions = new LinkedHashMap<>();

  private KnownItems(long seed) {
    this.random = new Random(seed);
  }

  /** Runs from the command line. */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      new PrintStream(System.out, true, StandardCharsets.UTF_8)
          .println("Give the files, and a seed if you like: corpus.tsv queries.tsv [seed]");
      return;
    }
    long seed = args.length > 2 ? Long.parseLong(args[2]) : SEED;
    try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]))) {
      Files.write(Path.of(args[1]), lines(Corpus.read(lines), seed), StandardCharsets.UTF_8);
    }
  }

  /** The file, line by line. */
  static List<String> lines(List<SearchDocument> documents, long seed) {
    var known = new KnownItems(seed);
    List<SearchDocument> items =
        documents.stream().filter(each -> TYPES.contains(each.type())).toList();
    items.forEach(known::addTitle);
    known.addKeywords(items);
    known.addArticles(items);
    List<String> lines = new ArrayList<>();
    lines.add("qid\tquery_lang\tsite_locale\tclass\tquery\tjudgments");
    for (Question question : known.questions.values()) {
      lines.add("k" + lines.size() + '\t' + question.line());
    }
    return lines;
  }

  private void addTitle(SearchDocument item) {
    String locale = item.locale();
    String title = item.title();
    add(item, "exact", locale, title);
    add(item, "capitals", locale, title.toUpperCase(Locale.forLanguageTag(locale)));
    mistyped(title).ifPresent(text -> add(item, "typo", locale, text));
    for (String reader : Locales.ALL) {
      if (!reader.equals(locale)) {
        add(item, "cross", reader, title);
      }
    }
    switch (locale) {
      case "az" -> addAzerbaijani(item, title);
      case "ru" ->
          add(
              item,
              "layout",
              locale,
              KeyboardLayout.RUSSIAN.typedOn(KeyboardLayout.ENGLISH, title));
      default ->
          add(
              item,
              "layout",
              locale,
              KeyboardLayout.ENGLISH.typedOn(KeyboardLayout.RUSSIAN, title));
    }
  }

  private void addAzerbaijani(SearchDocument item, String title) {
    String lower = AzerbaijaniLetters.normalise(title);
    add(item, "ascii", "az", AzerbaijaniFolding.fold(lower));
    add(item, "cyrillic", "az", Cyrillic.of(lower));
    Paradigm.inCase(lower, random.nextInt(5)).ifPresent(text -> add(item, "inflected", "az", text));
  }

  /** One keyword an item and locale, of those that no other item has. */
  private void addKeywords(List<SearchDocument> items) {
    Map<String, Set<String>> holders = new LinkedHashMap<>();
    for (SearchDocument item : items) {
      for (String word : item.keywords()) {
        holders
            .computeIfAbsent(key(item.locale(), word), each -> new LinkedHashSet<>())
            .add(item.key());
      }
    }
    for (SearchDocument item : items) {
      List<String> own =
          item.keywords().stream()
              .filter(word -> holders.getOrDefault(key(item.locale(), word), Set.of()).size() == 1)
              .toList();
      if (!own.isEmpty()) {
        add(item, "keyword", item.locale(), own.get(random.nextInt(own.size())));
      }
    }
  }

  private void addArticles(List<SearchDocument> items) {
    Map<String, Set<String>> citing = new LinkedHashMap<>();
    for (SearchDocument item : items) {
      Matcher cited = ARTICLE.matcher(item.body());
      while (cited.find()) {
        citing.computeIfAbsent(cited.group(), each -> new LinkedHashSet<>()).add(item.key());
      }
    }
    for (SearchDocument item : items) {
      citing.forEach(
          (article, keys) -> {
            if (keys.equals(Set.of(item.key())) && item.body().contains(article + ')')) {
              add(item, "law", item.locale(), article);
            }
          });
    }
  }

  /** Two neighbours exchanged, a letter left out or struck twice, in one of the longer words. */
  private Optional<String> mistyped(String text) {
    String[] words = text.split(" ", -1);
    List<Integer> longer = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (words[i].length() >= SHORTEST_MISTYPED
          && words[i].chars().allMatch(Character::isLetter)) {
        longer.add(i);
      }
    }
    if (longer.isEmpty()) {
      return Optional.empty();
    }
    int which = longer.get(random.nextInt(longer.size()));
    String word = words[which];
    int at = 1 + random.nextInt(word.length() - 2);
    words[which] =
        switch (random.nextInt(3)) {
          case 0 ->
              word.substring(0, at)
                  + word.charAt(at + 1)
                  + word.charAt(at)
                  + word.substring(at + 2);
          case 1 -> word.substring(0, at) + word.substring(at + 1);
          default -> word.substring(0, at) + word.charAt(at) + word.substring(at);
        };
    return Optional.of(String.join(" ", words));
  }

  /** The same question for two items is one, and either answers it. */
  private void add(SearchDocument item, String kind, String reader, String text) {
    questions
        .computeIfAbsent(
            String.join("\t", kind, reader, key(item.locale(), text)),
            each -> new Question(item.locale(), reader, kind, text, new LinkedHashSet<>()))
        .keys()
        .add(item.key());
  }

  private static String key(String locale, String text) {
    return locale + ' ' + text.toLowerCase(Locale.forLanguageTag(locale));
  }

  private record Question(
      String language, String reader, String kind, String text, Set<String> keys) {

    String line() {
      String judgments = String.join(",", keys.stream().map(key -> key + ":3").toList());
      return String.join("\t", language, reader, kind, text, judgments);
    }
  }

  /** Azerbaijani as it was written from 1958 to 1991. */
  private static final class Cyrillic {
    private static final String LATIN = "abvqğdejziıyklmnoöprstuüfxhçcşəg";
    private static final String LETTERS = "абвгғдежзиыјклмноөпрстуүфхһчҹшәҝ";

    private Cyrillic() {}

    static String of(String latin) {
      var text = new StringBuilder(latin.length());
      for (int i = 0; i < latin.length(); i++) {
        int at = LATIN.indexOf(latin.charAt(i));
        text.append(at < 0 ? latin.charAt(i) : LETTERS.charAt(at));
      }
      return text.toString();
    }
  }
}
