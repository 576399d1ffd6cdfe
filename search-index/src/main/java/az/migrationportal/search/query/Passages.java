package az.migrationportal.search.query;

import az.migrationportal.search.indexing.internal.IndexFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/**
 * Cuts the sentences out of a document that hold most of the words asked for, and marks the words,
 * as safe HTML.
 *
 * <p>Where the words stand is read from the index; the text is not analysed again.
 */
final class Passages {
  private static final int MOST = 2;

  private final IndexSearcher searcher;
  private final SoughtWords words;
  private final Map<String, List<List<String>>> terms = new HashMap<>();
  private final Map<Place, List<Optional<TermState>>> states = new HashMap<>();

  Passages(IndexSearcher searcher, SoughtWords words) {
    this.searcher = searcher;
    this.words = words;
  }

  /**
   * Passages of the body, or else of the summary, of one document; empty if neither holds a word.
   */
  List<String> of(int document, String locale) throws IOException {
    List<List<String>> byImportance =
        terms.computeIfAbsent(locale, each -> words.byImportance(each));
    for (List<String> wanted : byImportance) {
      for (String field : List.of(IndexFields.body(locale), IndexFields.summary(locale))) {
        List<Mark> marks = marks(document, field, wanted);
        if (!marks.isEmpty()) {
          return passages(text(document, field), marks);
        }
      }
    }
    return List.of();
  }

  private String text(int document, String field) throws IOException {
    return searcher.storedFields().document(document, Set.of(field)).get(field);
  }

  private List<Mark> marks(int document, String field, List<String> wanted) throws IOException {
    LeafReaderContext leaf =
        searcher.getLeafContexts().get(ReaderUtil.subIndex(document, searcher.getLeafContexts()));
    Terms inField = leaf.reader().terms(field);
    if (inField == null || wanted.isEmpty()) {
      return List.of();
    }
    TermsEnum each = inField.iterator();
    List<Optional<TermState>> known = states(each, new Place(leaf.ord, field, wanted));
    List<Mark> marks = new ArrayList<>();
    PostingsEnum postings = null;
    for (int i = 0; i < wanted.size(); i++) {
      if (known.get(i).isPresent()) {
        each.seekExact(new BytesRef(wanted.get(i)), known.get(i).get());
        postings = each.postings(postings, PostingsEnum.OFFSETS);
        add(postings, document - leaf.docBase, i, marks);
      }
    }
    marks.sort(Comparator.comparingInt(Mark::start).thenComparingInt(mark -> -mark.end()));
    return marks;
  }

  /** Where the terms are found in a segment; the same for all its documents. */
  private List<Optional<TermState>> states(TermsEnum each, Place place) throws IOException {
    List<Optional<TermState>> known = states.get(place);
    if (known == null) {
      known = new ArrayList<>();
      for (String term : place.terms()) {
        boolean there = each.seekExact(new BytesRef(term));
        known.add(there ? Optional.of(each.termState()) : Optional.empty());
      }
      states.put(place, known);
    }
    return known;
  }

  private static void add(PostingsEnum postings, int doc, int term, List<Mark> marks)
      throws IOException {
    if (postings.advance(doc) == doc && doc != DocIdSetIterator.NO_MORE_DOCS) {
      for (int left = postings.freq(); left > 0; left--) {
        postings.nextPosition();
        marks.add(new Mark(postings.startOffset(), postings.endOffset(), term));
      }
    }
  }

  /** The best sentences in the order of the text. */
  private static List<String> passages(String text, List<Mark> marks) {
    List<MarkedSentence> sentences = new ArrayList<>();
    MarkedSentence current = null;
    for (Mark mark : marks) {
      if (mark.end() <= text.length()) {
        if (current == null || mark.start() >= current.end()) {
          current = MarkedSentence.around(text, mark);
          sentences.add(current);
        }
        current.add(mark);
      }
    }
    return sentences.stream()
        .sorted(Comparator.comparingDouble(MarkedSentence::worth).reversed())
        .limit(MOST)
        .sorted(Comparator.comparingInt(MarkedSentence::start))
        .map(sentence -> sentence.html(text))
        .toList();
  }

  /**
   * A word that was found.
   *
   * @param start where it begins in the text
   * @param end where it ends
   * @param term which of the terms it is
   */
  record Mark(int start, int end, int term) {}

  private record Place(int segment, String field, List<String> terms) {}
}
