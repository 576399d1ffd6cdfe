package az.migrationportal.search.query.internal.showing;

import az.migrationportal.search.analysis.LanguageChain;
import az.migrationportal.search.indexing.internal.DocumentTexts;
import az.migrationportal.search.indexing.internal.RunningText;
import az.migrationportal.search.indexing.internal.WordPlaces;
import az.migrationportal.search.indexing.internal.WordPlaces.Place;
import az.migrationportal.search.indexing.internal.WordPlaces.Sought;
import az.migrationportal.search.query.internal.reading.SoughtWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts the sentences out of a document that hold most of the words asked for, and marks the words,
 * as safe HTML.
 */
public final class Passages {
  private static final int MOST = 2;

  private final DocumentTexts texts;
  private final SoughtWords words;
  private final Map<String, List<Sought>> byLocale = new HashMap<>();

  Passages(DocumentTexts texts, SoughtWords words) {
    this.texts = texts;
    this.words = words;
  }

  /**
   * Passages of the body, or else of the summary, of one document; empty if neither holds a word.
   */
  List<String> of(int document, String locale) throws IOException {
    for (Sought sought : byLocale.computeIfAbsent(locale, words::byImportance)) {
      List<Place> inBody = texts.placesInBody(document).of(sought);
      if (!inBody.isEmpty()) {
        return passages(texts.body(document), inBody);
      }
      String summary = texts.card(document).summary();
      List<Place> inSummary = WordPlaces.of(LanguageChain.of(locale).tokens(summary)).of(sought);
      if (!inSummary.isEmpty()) {
        return passages(RunningText.of(summary), inSummary);
      }
    }
    return List.of();
  }

  /** The best sentences in the order of the text. */
  private static List<String> passages(RunningText text, List<Place> places) {
    List<MarkedSentence> sentences = new ArrayList<>();
    MarkedSentence current = null;
    for (Place place : places) {
      if (place.end() <= text.length()) {
        int number = text.sentenceAt(place.start());
        if (current == null || number > current.number()) {
          current = new MarkedSentence(text, number);
          sentences.add(current);
        }
        current.add(place);
      }
    }
    return sentences.stream()
        .sorted(Comparator.comparingDouble(MarkedSentence::worth).reversed())
        .limit(MOST)
        .sorted(Comparator.comparingInt(MarkedSentence::number))
        .map(MarkedSentence::html)
        .toList();
  }
}
