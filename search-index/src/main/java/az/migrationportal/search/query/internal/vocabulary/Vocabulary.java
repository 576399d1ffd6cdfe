package az.migrationportal.search.query.internal.vocabulary;

import az.migrationportal.search.analysis.Form;
import az.migrationportal.search.analysis.Token;
import az.migrationportal.search.indexing.internal.IndexFields;
import az.migrationportal.search.indexing.internal.Snapshot;
import az.migrationportal.search.ranking.Rarity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Which words the index holds, asked of one snapshot by one query. Looks every term up once. */
public final class Vocabulary {
  private final Snapshot snapshot;
  private final IndexSearcher searcher;
  private final Spelling spelling;
  private final Map<Term, TermStates> terms = new HashMap<>();
  private final Map<String, Optional<TermsEnum>> fields = new HashMap<>();
  private final Map<String, Integer> documents = new HashMap<>();

  public Vocabulary(Snapshot snapshot, IndexSearcher searcher) {
    this.snapshot = snapshot;
    this.searcher = searcher;
    this.spelling = new Spelling(snapshot, this);
  }

  /** Words that unknown ones may stand for. */
  public Spelling spelling() {
    return spelling;
  }

  IndexReader reader() {
    return searcher.getIndexReader();
  }

  /** Whether a language has the word in this or another of its forms. */
  public boolean knows(String locale, Token token) {
    return token.stopWord()
        || token.stems().stream().anyMatch(stem -> knowsForm(locale, Form.STEM.term(stem)))
        || token.folded().stream().anyMatch(stem -> knowsForm(locale, Form.FOLDED.term(stem)));
  }

  /** Whether a document of the language holds the word just so. */
  public boolean knowsExactly(String locale, String exact) {
    return frequency(IndexFields.words(locale), exact) > 0;
  }

  /** In how many documents a term stands in a field. */
  public int frequency(String field, String term) {
    return states(new Term(field, term)).docFreq();
  }

  /** A query for a term; nothing where no document has it. */
  public Optional<Query> query(String field, String text) {
    var term = new Term(field, text);
    TermStates states = states(term);
    return states.docFreq() == 0 ? Optional.empty() : Optional.of(new TermQuery(term, states));
  }

  /** How much a word tells by being rare in a language. */
  public float rarity(String locale, Token token) {
    int all = documents.computeIfAbsent(locale, this::documentsOf);
    int holding = 0;
    for (String stem : token.stems()) {
      holding = Math.max(holding, sampled(locale, Form.STEM.term(stem)));
    }
    for (String stem : token.folded()) {
      holding = Math.max(holding, sampled(locale, Form.FOLDED.term(stem)));
    }
    return Rarity.of(holding, all);
  }

  /** How much a word tells, in the language in which it tells least. */
  public float rarity(Word word) {
    float least = Float.MAX_VALUE;
    for (Map.Entry<String, Token> entry : word.tokens().entrySet()) {
      if (knows(entry.getKey(), entry.getValue())) {
        least = Math.min(least, rarity(entry.getKey(), entry.getValue()));
      }
    }
    return least == Float.MAX_VALUE ? Rarity.of(0, 1) : least;
  }

  private boolean knowsForm(String locale, String form) {
    return frequency(IndexFields.impact(locale), form) > 0;
  }

  private int sampled(String locale, String form) {
    return frequency(IndexFields.sample(locale), form);
  }

  private int documentsOf(String locale) {
    try {
      return reader().getDocCount(IndexFields.sample(locale));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TermStates states(Term term) {
    return terms.computeIfAbsent(term, this::known);
  }

  private TermStates known(Term term) {
    TermStates known = snapshot.term(term);
    if (known == null) {
      known = read(term);
      snapshot.rememberTerm(term, known);
    }
    return known;
  }

  private TermStates read(Term term) {
    try {
      var states = new TermStates(searcher.getTopReaderContext());
      for (LeafReaderContext leaf : searcher.getLeafContexts()) {
        Optional<TermsEnum> inField = termsOf(leaf, term.field());
        if (inField.isPresent() && inField.get().seekExact(term.bytes())) {
          TermsEnum found = inField.get();
          states.register(found.termState(), leaf.ord, found.docFreq(), found.totalTermFreq());
        }
      }
      return states;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<TermsEnum> termsOf(LeafReaderContext leaf, String field) throws IOException {
    String place = leaf.ord + field;
    Optional<TermsEnum> known = fields.get(place);
    if (known == null) {
      Terms inField = leaf.reader().terms(field);
      known = inField == null ? Optional.empty() : Optional.of(inField.iterator());
      fields.put(place, known);
    }
    return known;
  }
}
