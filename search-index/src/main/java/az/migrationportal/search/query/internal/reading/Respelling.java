package az.migrationportal.search.query.internal.reading;

import az.migrationportal.search.analysis.Form;
import az.migrationportal.search.indexing.internal.IndexFields;
import az.migrationportal.search.query.Interpretation.Kind;
import az.migrationportal.search.query.Interpretation.Step;
import az.migrationportal.search.query.internal.vocabulary.Spelling.Respelt;
import az.migrationportal.search.query.internal.vocabulary.Thesaurus;
import az.migrationportal.search.query.internal.vocabulary.Vocabulary;
import az.migrationportal.search.query.internal.vocabulary.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of a question that nobody knows, with those they may stand for. Words of the glossary are
 * known.
 */
public final class Respelling {
  /** A stem in so few documents may be another word's. */
  private static final int RARE = 3;

  private static final int SHORTEST_DOUBTFUL = 5;

  /** Whoever misspells more words than this is not helped by guesses. */
  private static final int MOST_TRIED = 3;

  private final Reading reading;
  private final Vocabulary vocabulary;
  private final List<Word> words;
  private final Map<Integer, List<Respelt>> candidates = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();

  Respelling(Reading reading, Vocabulary vocabulary, Thesaurus thesaurus, List<Word> typed)
      throws IOException {
    this.reading = reading;
    this.vocabulary = vocabulary;
    this.words = new ArrayList<>(typed);
    int tried = 0;
    List<Thesaurus.Match> matches = thesaurus.matches(typed);
    for (int i = 0; i < typed.size(); i++) {
      int position = i;
      boolean inGlossary =
          thesaurus.holds(typed.get(i)) || matches.stream().anyMatch(each -> each.covers(position));
      if (!inGlossary && tried < MOST_TRIED && isDoubtful(typed.get(i))) {
        tried++;
        respell(i);
      }
    }
  }

  /** The words, unknown ones replaced by the likeliest known one. */
  List<Word> words() {
    return words;
  }

  /** What the word at a position may stand for, the likeliest first; empty for a known one. */
  List<Respelt> candidates(int position) {
    return candidates.getOrDefault(position, List.of());
  }

  List<Step> steps() {
    return steps;
  }

  private void respell(int position) throws IOException {
    Word word = words.get(position);
    List<Respelt> found = vocabulary.spelling().respell(word, reading.languages().keySet());
    if (!found.isEmpty()) {
      Respelt likeliest = found.get(0);
      String surface = likeliest.token().surface();
      candidates.put(position, found);
      words.set(position, new Word(surface, Map.of(likeliest.locale(), likeliest.token())));
      steps.add(new Step(Kind.SPELLING, word.text(), surface));
    }
  }

  /** Unknown, or known by a stem of few documents that may be a mere coincidence. */
  private boolean isDoubtful(Word word) {
    if (!word.isKnown(vocabulary)) {
      return true;
    }
    boolean asIs =
        word.tokens().entrySet().stream()
            .anyMatch(each -> vocabulary.knowsExactly(each.getKey(), each.getValue().exact()));
    return !asIs && word.text().length() >= SHORTEST_DOUBTFUL && documents(word) <= RARE;
  }

  private int documents(Word word) {
    int most = 0;
    for (var each : word.tokens().entrySet()) {
      String stem = Form.STEM.term(each.getValue().stems().get(0));
      most = Math.max(most, vocabulary.frequency(IndexFields.impact(each.getKey()), stem));
    }
    return most;
  }
}
