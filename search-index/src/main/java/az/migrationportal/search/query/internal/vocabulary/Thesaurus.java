package az.migrationportal.search.query.internal.vocabulary;

import az.migrationportal.search.analysis.LanguageChain;
import az.migrationportal.search.analysis.Token;
import az.migrationportal.search.document.GlossaryTerm;
import az.migrationportal.search.document.Locales;
import az.migrationportal.search.indexing.internal.WholePhrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The words of the glossary, ready to be found in questions: whoever types one word for a thing
 * also finds the others, in every language.
 *
 * <p>The words of a phrase may stand in any order and a little apart, and a word that the glossary
 * has others for may stand for any of them: whoever renews a travel passport renews a passport.
 */
public final class Thesaurus {
  /** Words of the question that may stand between those of a phrase. */
  private static final int GAPS = 1;

  private final List<GlossaryTerm> source;
  private final Map<String, List<Entry>> byWord = new HashMap<>();
  private final Map<String, Set<String>> conceptsOfWord = new HashMap<>();
  private final Set<String> stems = new HashSet<>();

  public Thesaurus(List<GlossaryTerm> source) {
    this.source = source;
    Map<String, List<Phrase>> concepts = new LinkedHashMap<>();
    for (GlossaryTerm term : source) {
      concepts.put(term.key(), phrases(term));
    }
    concepts.forEach(this::noteWords);
    concepts.forEach((key, phrases) -> phrases.forEach(each -> add(new Entry(each, phrases))));
  }

  public boolean isMadeOf(List<GlossaryTerm> terms) {
    return source == terms;
  }

  /** Whether a word stands in the glossary, alone or in a phrase. */
  public boolean holds(Word word) {
    return word.tokens().entrySet().stream()
        .flatMap(each -> stemsIn(each.getKey(), each.getValue()).stream())
        .anyMatch(stems::contains);
  }

  /** The phrases of the question that the glossary knows; no word belongs to two of them. */
  public List<Match> matches(List<Word> words) {
    List<Set<String>> handles = words.stream().map(this::handles).toList();
    Map<Set<Integer>, Set<Phrase>> found = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      for (String handle : handles.get(i)) {
        for (Entry entry : byWord.getOrDefault(handle, List.of())) {
          Set<Integer> positions = entry.positions(handles, i, this);
          if (!positions.isEmpty()) {
            found.computeIfAbsent(positions, at -> new LinkedHashSet<>()).addAll(entry.others());
          }
        }
      }
    }
    return withoutOverlaps(found);
  }

  /** Longer phrases before shorter ones, closer before wider ones. */
  private static List<Match> withoutOverlaps(Map<Set<Integer>, Set<Phrase>> found) {
    List<Match> candidates = new ArrayList<>();
    found.forEach(
        (positions, others) ->
            candidates.add(new Match(List.copyOf(positions), List.copyOf(others))));
    candidates.sort(
        Comparator.comparingInt((Match match) -> -match.positions().size())
            .thenComparingInt(Match::span)
            .thenComparingInt(match -> match.positions().get(0)));
    Set<Integer> taken = new HashSet<>();
    List<Match> matches = new ArrayList<>();
    for (Match candidate : candidates) {
      if (candidate.positions().stream().noneMatch(taken::contains)) {
        taken.addAll(candidate.positions());
        matches.add(candidate);
      }
    }
    matches.sort(Comparator.comparingInt(match -> match.positions().get(0)));
    return matches;
  }

  private void noteWords(String concept, List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      for (Token token : phrase.tokens()) {
        for (String stem : stemsIn(phrase.locale(), token)) {
          stems.add(stem);
          if (phrase.tokens().size() == 1) {
            conceptsOfWord.computeIfAbsent(stem, word -> new HashSet<>()).add(concept);
          }
        }
      }
    }
  }

  private void add(Entry entry) {
    for (String handle : handlesOf(entry.phrase(), 0)) {
      byWord.computeIfAbsent(handle, word -> new ArrayList<>()).add(entry);
    }
  }

  /** By what a word of a phrase is found: its stem, and in longer phrases all words for it. */
  private Set<String> handlesOf(Phrase phrase, int word) {
    List<String> own = stemsIn(phrase.locale(), phrase.tokens().get(word));
    Set<String> handles = new LinkedHashSet<>(own);
    if (phrase.tokens().size() > 1) {
      own.forEach(stem -> handles.addAll(conceptsOfWord.getOrDefault(stem, Set.of())));
    }
    return handles;
  }

  private Set<String> handles(Word word) {
    Set<String> handles = new LinkedHashSet<>();
    word.tokens().forEach((locale, token) -> handles.addAll(stemsIn(locale, token)));
    for (String stem : List.copyOf(handles)) {
      handles.addAll(conceptsOfWord.getOrDefault(stem, Set.of()));
    }
    return handles;
  }

  private static List<String> stemsIn(String locale, Token token) {
    List<String> stems = token.folded().isEmpty() ? token.stems() : token.folded();
    return stems.stream().map(stem -> locale + ' ' + stem).toList();
  }

  private static List<Phrase> phrases(GlossaryTerm term) {
    Map<String, Phrase> phrases = new LinkedHashMap<>();
    for (String locale : Locales.ALL) {
      if (term.official().containsKey(locale)) {
        add(phrases, Phrase.of(locale, term.official().getOrDefault(locale, ""), true));
      }
      for (String lay : term.lay().getOrDefault(locale, List.of())) {
        add(phrases, Phrase.of(locale, lay, false));
      }
    }
    return List.copyOf(phrases.values());
  }

  private static void add(Map<String, Phrase> phrases, Phrase phrase) {
    if (!phrase.key().isEmpty()) {
      phrases.putIfAbsent(phrase.key(), phrase);
    }
  }

  /**
   * A way to say it.
   *
   * @param locale its language
   * @param text its words
   * @param tokens its words that count
   * @param key the same for the same words; empty where leaving out stop words leaves too little
   * @param official whether it is the official term
   */
  public record Phrase(
      String locale, String text, List<Token> tokens, String key, boolean official) {

    /** The rest follows from the text; to compare it took a thirtieth of a question. */
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Phrase phrase
              && text.equals(phrase.text)
              && locale.equals(phrase.locale)
              && official == phrase.official);
    }

    @Override
    public int hashCode() {
      return 31 * text.hashCode() + locale.hashCode();
    }

    static Phrase of(String locale, String text, boolean official) {
      List<Token> all = LanguageChain.of(locale).tokens(text);
      List<Token> tokens = all.stream().filter(token -> !token.stopWord()).toList();
      boolean shortened = tokens.size() < all.size();
      boolean tooLittle = tokens.isEmpty() || (shortened && tokens.size() == 1);
      return new Phrase(
          locale, text, tokens, tooLittle ? "" : locale + ' ' + WholePhrase.of(tokens), official);
    }
  }

  private record Entry(Phrase phrase, List<Phrase> concept) {

    List<Phrase> others() {
      return concept.stream().filter(each -> !each.equals(phrase)).toList();
    }

    /** Where the words of the phrase stand, the first of them at a position; empty if nowhere. */
    Set<Integer> positions(List<Set<String>> question, int first, Thesaurus thesaurus) {
      int reach = phrase.tokens().size() - 1 + GAPS;
      Set<Integer> positions = new TreeSet<>(Set.of(first));
      for (int word = 1; word < phrase.tokens().size(); word++) {
        Set<String> handles = thesaurus.handlesOf(phrase, word);
        int at = nearest(question, first, reach, handles, positions);
        if (at < 0) {
          return Set.of();
        }
        positions.add(at);
      }
      return positions;
    }

    private static int nearest(
        List<Set<String>> question, int first, int reach, Set<String> handles, Set<Integer> taken) {
      for (int distance = 1; distance <= reach; distance++) {
        for (int at : new int[] {first + distance, first - distance}) {
          if (at >= 0
              && at < question.size()
              && !taken.contains(at)
              && question.get(at).stream().anyMatch(handles::contains)) {
            return at;
          }
        }
      }
      return -1;
    }
  }

  /**
   * Words of the question that the glossary knows.
   *
   * @param positions where they stand, in order
   * @param others other ways to say it
   */
  public record Match(List<Integer> positions, List<Phrase> others) {

    public boolean covers(int position) {
      return positions.contains(position);
    }

    private int span() {
      return positions.get(positions.size() - 1) - positions.get(0);
    }
  }
}
