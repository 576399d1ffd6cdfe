package az.migrationportal.search.evaluation;

import az.migrationportal.search.document.SearchDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What one gets from Lucene without work: its analyzers, BM25, the best field of every word, every
 * language searched at once. The fields weigh as ours do.
 */
final class PlainLucene implements AutoCloseable {
  /** The standard analyzer for every language. */
  static final Map<String, Analyzer> STANDARD =
      Map.of(
          "az", new StandardAnalyzer(), "en", new StandardAnalyzer(), "ru", new StandardAnalyzer());

  /** The analyzers of the languages; Turkish for want of an Azerbaijani one. */
  static final Map<String, Analyzer> LANGUAGES =
      Map.of("az", new TurkishAnalyzer(), "en", new EnglishAnalyzer(), "ru", new RussianAnalyzer());

  private static final Map<String, Float> FIELDS =
      Map.of("title", 6.5f, "keywords", 3.7f, "summary", 2.2f, "body", 1.5f);
  private static final float TIE = 0.1f;
  private static final int DOCUMENTS = 60;
  private static final int ITEMS = 10;

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final Map<String, Analyzer> analyzers;
  private final DirectoryReader reader;

  PlainLucene(List<SearchDocument> documents, Map<String, Analyzer> analyzers) throws IOException {
    this.analyzers = analyzers;
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(new ByField(analyzers)))) {
      for (SearchDocument source : documents) {
        writer.addDocument(document(source));
      }
    }
    this.reader = DirectoryReader.open(directory);
  }

  /** Keys of the items found, best first. */
  List<String> keys(JudgedQuery query) {
    try {
      var searcher = new IndexSearcher(reader);
      Set<String> keys = new LinkedHashSet<>();
      for (ScoreDoc hit : searcher.search(query(query.text()), DOCUMENTS).scoreDocs) {
        keys.add(searcher.storedFields().document(hit.doc).get("key"));
      }
      return keys.stream().limit(ITEMS).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }

  private Query query(String text) {
    var all = new BooleanQuery.Builder();
    analyzers.forEach(
        (locale, analyzer) -> {
          for (Query term : terms(new QueryBuilder(analyzer).createBooleanQuery("x", text))) {
            String word = ((TermQuery) term).getTerm().text();
            List<Query> fields =
                FIELDS.entrySet().stream()
                    .map(field -> field(field.getKey() + '.' + locale, word, field.getValue()))
                    .toList();
            all.add(new DisjunctionMaxQuery(fields, TIE), Occur.SHOULD);
          }
        });
    return all.build();
  }

  private static List<Query> terms(@Nullable Query query) {
    if (query instanceof BooleanQuery words) {
      return words.clauses().stream().flatMap(clause -> terms(clause.getQuery()).stream()).toList();
    }
    return query instanceof TermQuery ? List.of(query) : List.of();
  }

  private static Query field(String field, String word, float weight) {
    return new BoostQuery(new TermQuery(new Term(field, word)), weight);
  }

  private static Document document(SearchDocument source) {
    var document = new Document();
    String locale = source.locale();
    document.add(new StoredField("key", source.key()));
    document.add(new TextField("title." + locale, source.title(), Field.Store.NO));
    document.add(new TextField("summary." + locale, source.summary(), Field.Store.NO));
    document.add(new TextField("body." + locale, source.body(), Field.Store.NO));
    source
        .keywords()
        .forEach(word -> document.add(new TextField("keywords." + locale, word, Field.Store.NO)));
    return document;
  }

  private static final class ByField extends DelegatingAnalyzerWrapper {
    private final Map<String, Analyzer> analyzers;

    ByField(Map<String, Analyzer> analyzers) {
      super(PER_FIELD_REUSE_STRATEGY);
      this.analyzers = analyzers;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
      return analyzers.getOrDefault(
          field.substring(field.indexOf('.') + 1), analyzers.values().iterator().next());
    }
  }
}
