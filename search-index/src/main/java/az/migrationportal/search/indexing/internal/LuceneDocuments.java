package az.migrationportal.search.indexing.internal;

import az.migrationportal.search.analysis.LanguageChain;
import az.migrationportal.search.analysis.ReferenceTokens;
import az.migrationportal.search.analysis.Token;
import az.migrationportal.search.document.SearchDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Makes Lucene's document of ours. */
public final class LuceneDocuments {
  private static final int LONGEST_BEGINNING = 12;
  private static final FieldType WITH_OFFSETS = new FieldType(TextField.TYPE_STORED);

  static {
    WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WITH_OFFSETS.freeze();
  }

  private LuceneDocuments() {}

  /** All fields of one document. */
  public static Document of(SearchDocument source) {
    String locale = source.locale();
    var document = new Document();
    addIdentity(document, source);
    document.add(new TextField(IndexFields.title(locale), source.title(), Field.Store.YES));
    source
        .keywords()
        .forEach(
            word ->
                document.add(new TextField(IndexFields.keywords(locale), word, Field.Store.NO)));
    document.add(new Field(IndexFields.summary(locale), source.summary(), WITH_OFFSETS));
    document.add(new Field(IndexFields.body(locale), source.body(), WITH_OFFSETS));
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
    document.add(new StoredField(IndexFields.KEY, source.key()));
    document.add(new StoredField(IndexFields.TYPE, source.type()));
    document.add(new StoredField(IndexFields.LOCALE, source.locale()));
    document.add(new StoredField(IndexFields.PATH, source.path()));
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

  private static void addWords(Document document, SearchDocument source) {
    String locale = source.locale();
    LanguageChain chain = LanguageChain.of(locale);
    Set<String> headWords = new HashSet<>();
    exactWords(chain, source.title(), headWords);
    source.keywords().forEach(keyword -> exactWords(chain, keyword, headWords));
    Set<String> allWords = new HashSet<>(headWords);
    exactWords(chain, source.summary(), allWords);
    exactWords(chain, source.body(), allWords);
    for (String word : allWords) {
      document.add(new StringField(IndexFields.words(locale), word, Field.Store.NO));
    }
    Set<String> beginnings = new HashSet<>();
    for (String word : headWords) {
      for (int end = 1; end <= Math.min(word.length(), LONGEST_BEGINNING); end++) {
        beginnings.add(word.substring(0, end));
      }
    }
    for (String beginning : beginnings) {
      document.add(new StringField(IndexFields.beginnings(locale), beginning, Field.Store.NO));
    }
  }

  private static void exactWords(LanguageChain chain, String text, Set<String> words) {
    for (Token token : chain.tokens(text)) {
      words.add(token.exact());
    }
  }

  private static String allText(SearchDocument source) {
    List<String> parts =
        List.of(
            source.title(), String.join("\n", source.keywords()), source.summary(), source.body());
    return String.join("\n", parts);
  }
}
