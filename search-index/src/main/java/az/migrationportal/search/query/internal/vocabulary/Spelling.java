package az.migrationportal.search.query.internal.vocabulary;

import az.migrationportal.search.analysis.LanguageChain;
import az.migrationportal.search.analysis.Token;
import az.migrationportal.search.indexing.internal.IndexFields;
import az.migrationportal.search.indexing.internal.Snapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Finds words of the index that a word it does not know was probably meant to be. */
public final class Spelling {
  private static final int MOST = 3;
  private static final int SHORTEST = 4;

  /** To look for near words takes the longer the longer the word is. */
  private static final int LONGEST = 22;

  private static final int SHORTEST_WITH_TWO_MISTAKES = 6;
  private static final String[][] SLOPPY = {
    {"w", "s"}, {"sh", "s"}, {"ch", "c"}, {"gh", "g"}, {"kh", "x"}, {"x", "h"}, {"h", "x"},
    {"q", "g"}, {"g", "q"}, {"k", "q"}, {"k", "g"}, {"j", "c"}, {"ee", "e"}, {"aa", "a"},
  };

  private final Snapshot snapshot;
  private final Vocabulary vocabulary;

  Spelling(Snapshot snapshot, Vocabulary vocabulary) {
    this.snapshot = snapshot;
    this.vocabulary = vocabulary;
  }

  /** Words the unknown word may stand for, by locale, the likeliest first. */
  public List<Respelt> respell(Word word, Set<String> locales) throws IOException {
    List<Respelt> found = new ArrayList<>();
    for (Map.Entry<String, Token> entry : word.tokens().entrySet()) {
      String locale = entry.getKey();
      if (locales.contains(locale)) {
        for (String candidate : candidates(locale, entry.getValue().exact())) {
          found.add(new Respelt(locale, LanguageChain.of(locale).token(candidate, 0, 0)));
        }
      }
    }
    return found;
  }

  private Set<String> candidates(String locale, String word) throws IOException {
    Set<String> candidates = new LinkedHashSet<>();
    if (locale.equals("az")) {
      addSloppy(word, candidates);
    }
    if (candidates.isEmpty()) {
      candidates.addAll(near(locale, word));
    }
    return candidates;
  }

  private void addSloppy(String word, Set<String> candidates) {
    for (String[] pair : SLOPPY) {
      if (word.contains(pair[0])) {
        String other = word.replace(pair[0], pair[1]);
        if (vocabulary.knows("az", LanguageChain.AZ.token(other, 0, 0))) {
          candidates.add(other);
        }
      }
    }
  }

  private List<String> near(String locale, String word) throws IOException {
    if (word.length() < SHORTEST
        || word.length() > LONGEST
        || !word.chars().allMatch(Character::isLetter)) {
      return List.of();
    }
    String misspelt = locale + ' ' + word;
    List<String> near = snapshot.nearWords(misspelt);
    if (near == null) {
      near = near(locale, word, 1);
      if (near.isEmpty() && word.length() >= SHORTEST_WITH_TWO_MISTAKES) {
        near = near(locale, word, 2);
      }
      snapshot.rememberNearWords(misspelt, near);
    }
    return near;
  }

  private List<String> near(String locale, String word, int edits) throws IOException {
    var checker = new DirectSpellChecker();
    checker.setMinPrefix(0);
    checker.setMinQueryLength(SHORTEST);
    checker.setMaxEdits(edits);
    checker.setAccuracy(0.6f);
    checker.setMaxInspections(10);
    checker.setThresholdFrequency(0f);
    SuggestWord[] found =
        checker.suggestSimilar(
            new Term(IndexFields.words(locale), word),
            MOST,
            vocabulary.reader(),
            SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
    return Arrays.stream(found).map(each -> each.string).toList();
  }

  /**
   * A word of the index.
   *
   * @param locale its language
   * @param token its forms
   */
  public record Respelt(String locale, Token token) {}
}
