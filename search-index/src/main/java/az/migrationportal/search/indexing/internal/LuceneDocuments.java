package az.migrationportal.search.indexing.internal;

import az.migrationportal.search.analysis.LanguageChain;
import az.migrationportal.search.analysis.ReferenceTokens;
import az.migrationportal.search.analysis.Token;
import az.migrationportal.search.document.SearchDocument;
import az.migrationportal.search.ranking.Part;
import az.migrationportal.search.ranking.Weights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** Makes Lucene's document of ours. */
public final class LuceneDocuments {
  private static final int LONGEST_BEGINNING = 12;
  private static final int SHORTEST_SAMPLE = 120;

  private LuceneDocuments() {}

  /** All fields of one document. */
  public static Document of(SearchDocument source) throws IOException {
    String locale = source.locale();
    var document = new Document();
    addIdentity(document, source);
    document.add(new TextField(IndexFields.title(locale), source.title(), Field.Store.NO));
    source
        .keywords()
        .forEach(
            word ->
                document.add(new TextField(IndexFields.keywords(locale), word, Field.Store.NO)));
    document.add(new TextField(IndexFields.summary(locale), source.summary(), Field.Store.NO));
    document.add(new TextField(IndexFields.body(locale), source.body(), Field.Store.NO));
    document.add(new BinaryDocValuesField(IndexFields.BODY, RunningText.bytesOf(source.body())));
    if (source.verifiedOn() != null) {
      document.add(
          new NumericDocValuesField(IndexFields.VERIFIED, source.verifiedOn().toEpochDay()));
    }
    addFacets(document, source);
    addWords(document, source);
    ReferenceTokens.in(allText(source))
        .forEach(
            token -> document.add(new StringField(IndexFields.REFERENCE, token, Field.Store.NO)));
    return document;
  }

  private static void addIdentity(Document document, SearchDocument source) {
    String id = IndexFields.id(source.key(), source.locale());
    document.add(new StringField(IndexFields.ID, id, Field.Store.NO));
    document.add(new BinaryDocValuesField(IndexFields.CARD, Card.bytesOf(source)));
    document.add(new SortedDocValuesField(IndexFields.KEY, new BytesRef(source.key())));
    document.add(new SortedDocValuesField(IndexFields.LOCALE, new BytesRef(source.locale())));
  }

  private static void addFacets(Document document, SearchDocument source) {
    addFacet(document, "type", source.type());
    source.topics().forEach(topic -> addFacet(document, "topic", topic));
    source.audiences().forEach(audience -> addFacet(document, "audience", audience));
    if (source.country() != null) {
      addFacet(document, "country", source.country());
    }
  }

  private static void addFacet(Document document, String name, String value) {
    String term = IndexFields.facet(name, value);
    document.add(new StringField(IndexFields.FACET, term, Field.Store.NO));
    document.add(new SortedSetDocValuesField(IndexFields.FACET, new BytesRef(term)));
  }

  private static void addWords(Document document, SearchDocument source) throws IOException {
    String locale = source.locale();
    LanguageChain chain = LanguageChain.of(locale);
    List<Token> titleWords = new ArrayList<>();
    Set<String> whole = new HashSet<>();
    addHeading(chain, source.title(), titleWords, whole);
    if (!source.type().equals(Weights.EXPLAINING)) {
      addTerms(document, IndexFields.wholeTitle(locale), whole);
    }
    addTerms(document, IndexFields.titleStarts(locale), WholePhrase.beginnings(titleWords));
    Set<String> inTitle = beginnings(exactForms(titleWords));
    addTerms(document, IndexFields.titleBeginnings(locale), inTitle);
    List<Token> keywords = new ArrayList<>();
    source.keywords().forEach(keyword -> addHeading(chain, keyword, keywords, whole));
    List<Token> headWords = new ArrayList<>(titleWords);
    headWords.addAll(keywords);
    List<Token> summary = chain.tokens(source.summary());
    List<Token> body = chain.tokens(source.body());
    document.add(new BinaryDocValuesField(IndexFields.PLACES, WordPlaces.bytesOf(body)));
    List<Token> allWords = new ArrayList<>(headWords);
    allWords.addAll(summary);
    allWords.addAll(body);
    addTerms(document, IndexFields.whole(locale), whole);
    addTerms(document, IndexFields.words(locale), exactForms(allWords));
    var impacts = new WordImpacts();
    impacts.add(Part.TITLE, titleWords);
    impacts.add(Part.KEYWORDS, keywords);
    impacts.add(Part.SUMMARY, summary);
    impacts.add(Part.BODY, body);
    document.add(impacts.field(IndexFields.impact(locale)));
    if (allWords.size() >= SHORTEST_SAMPLE) {
      addTerms(document, IndexFields.sample(locale), impacts.terms());
    }
    addTerms(document, IndexFields.beginnings(locale), beginnings(exactForms(headWords)));
  }

  private static void addHeading(
      LanguageChain chain, String text, List<Token> words, Set<String> whole) {
    List<Token> tokens = chain.tokens(text);
    words.addAll(tokens);
    whole.add(WholePhrase.of(tokens));
  }

  private static void addTerms(Document document, String field, Set<String> terms) {
    terms.stream()
        .filter(term -> !term.isEmpty())
        .forEach(term -> document.add(new StringField(field, term, Field.Store.NO)));
  }

  private static Set<String> exactForms(List<Token> tokens) {
    Set<String> words = new HashSet<>();
    tokens.forEach(token -> words.add(token.exact()));
    return words;
  }

  private static Set<String> beginnings(Set<String> words) {
    Set<String> beginnings = new HashSet<>();
    for (String word : words) {
      for (int end = 1; end <= Math.min(word.length(), LONGEST_BEGINNING); end++) {
        beginnings.add(word.substring(0, end));
      }
    }
    return beginnings;
  }

  private static String allText(SearchDocument source) {
    List<String> parts =
        List.of(
            source.title(), String.join("\n", source.keywords()), source.summary(), source.body());
    return String.join("\n", parts);
  }
}
