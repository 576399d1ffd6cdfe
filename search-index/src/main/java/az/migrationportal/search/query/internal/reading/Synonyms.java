package az.migrationportal.search.query.internal.reading;

import az.migrationportal.search.analysis.Token;
import az.migrationportal.search.query.Interpretation.Kind;
import az.migrationportal.search.query.Interpretation.Step;
import az.migrationportal.search.query.internal.vocabulary.Thesaurus.Match;
import az.migrationportal.search.query.internal.vocabulary.Thesaurus.Phrase;
import az.migrationportal.search.query.internal.vocabulary.Vocabulary;
import az.migrationportal.search.query.internal.vocabulary.Word;
import az.migrationportal.search.ranking.Weights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;

/**
 * Other ways to say the words of a question, for each of its words.
 *
 * <p>All ways to say a thing tell equally much: a lay word that few pages hold must not outweigh
 * the official term.
 */
public final class Synonyms {
  /** Lucene refuses queries of more than 1,024 terms; the words themselves need some. */
  private static final int MOST_TERMS = 500;

  private final Reading reading;
  private final Vocabulary vocabulary;
  private final TermQueries terms;
  private final float leastWeight;
  private final Map<Integer, Float> rarities = new HashMap<>();
  private final Map<Integer, List<Query>> queries = new HashMap<>();
  private final Map<Match, String> told = new LinkedHashMap<>();
  private final Map<Integer, List<Phrase>> phrasesAt = new HashMap<>();
  private int termsLeft = MOST_TERMS;

  Synonyms(
      Reading reading,
      Vocabulary vocabulary,
      TermQueries terms,
      List<Word> words,
      List<Match> matches,
      float leastWeight) {
    this.leastWeight = leastWeight;
    this.reading = reading;
    this.vocabulary = vocabulary;
    this.terms = terms;
    for (Match match : matches) {
      add(match, typed(match, words));
    }
  }

  /** What the word at a position tells at most; without bound where it has no synonym. */
  float mostRarity(int position) {
    return rarities.getOrDefault(position, Float.MAX_VALUE);
  }

  /** Ways to say the word at a position. */
  List<Query> queries(int position) {
    return queries.getOrDefault(position, List.of());
  }

  /** The phrases that stand for the word at a position. */
  List<Phrase> phrases(int position) {
    return phrasesAt.getOrDefault(position, List.of());
  }

  /** For every term of the glossary that was found: the typed words and the term. */
  List<Step> steps(List<Word> words) {
    List<Step> steps = new ArrayList<>();
    told.forEach(
        (match, term) -> {
          String text = String.join(" ", typed(match, words).stream().map(Word::text).toList());
          steps.add(new Step(Kind.SYNONYM, text, term));
        });
    return steps;
  }

  private void add(Match match, List<Word> typed) {
    List<Phrase> findable =
        match.others().stream()
            .filter(phrase -> reading.weight(phrase.locale()) >= leastWeight)
            .filter(this::isFindable)
            .sorted(
                Comparator.comparing((Phrase phrase) -> reading.weight(phrase.locale())).reversed())
            .toList();
    if (findable.isEmpty()) {
      return;
    }
    float rarity = Math.min(rarityOf(typed), rarityOf(findable.get(0)));
    if (match.positions().size() == 1) {
      rarities.put(match.positions().get(0), rarity);
    }
    for (Phrase phrase : findable) {
      add(match, typed, phrase, rarity);
    }
  }

  /** Adds to every word of the match but letters: e-visa says one thing, not two. */
  private void add(Match match, List<Word> typed, Phrase phrase, float rarity) {
    if (termsLeft <= 0) {
      return;
    }
    for (int position : match.positions()) {
      phrasesAt.computeIfAbsent(position, at -> new ArrayList<>()).add(phrase);
    }
    float weight = Weights.SYNONYM * reading.weight(phrase.locale()) * rarity;
    for (Query query : terms.synonym(phrase, weight)) {
      for (int i = 0; i < typed.size(); i++) {
        if (!typed.get(i).isLetter()) {
          queries.computeIfAbsent(match.positions().get(i), at -> new ArrayList<>()).add(query);
          termsLeft -= phrase.tokens().size();
        }
      }
      if (phrase.locale().equals(reading.mainLanguage())) {
        told.putIfAbsent(match, phrase.text());
      }
    }
  }

  private static List<Word> typed(Match match, List<Word> words) {
    return match.positions().stream().map(words::get).toList();
  }

  private boolean isFindable(Phrase phrase) {
    return !phrase.tokens().isEmpty()
        && phrase.tokens().stream().allMatch(token -> vocabulary.knows(phrase.locale(), token));
  }

  /** A phrase is at least as rare as the rarest of its words. */
  private float rarityOf(Phrase phrase) {
    float rarity = 0;
    for (Token token : phrase.tokens()) {
      rarity = Math.max(rarity, vocabulary.rarity(phrase.locale(), token));
    }
    return rarity;
  }

  private float rarityOf(List<Word> typed) {
    float rarity = 0;
    for (Word word : typed) {
      if (!word.isKnown(vocabulary)) {
        return Float.MAX_VALUE;
      }
      rarity = Math.max(rarity, vocabulary.rarity(word));
    }
    return rarity;
  }
}
