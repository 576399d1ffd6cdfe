package az.migrationportal.search.query;

import az.migrationportal.search.indexing.internal.Card;
import az.migrationportal.search.indexing.internal.IndexFields;
import az.migrationportal.search.indexing.internal.RunningText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Cuts the sentences out of a document that hold most of the words asked for, and marks the words,
 * as safe HTML.
 *
 * <p>Where the words stand is read from the index; the text is not analysed again.
 */
final class Passages {
  private static final int MOST = 2;

  private final Vocabulary vocabulary;
  private final SoughtWords words;
  private final Map<String, List<List<String>>> terms = new HashMap<>();

  Passages(Vocabulary vocabulary, SoughtWords words) {
    this.vocabulary = vocabulary;
    this.words = words;
  }

  /**
   * Passages of the body, or else of the summary, of one document; empty if neither holds a word.
   */
  List<String> of(int document, String locale) throws IOException {
    List<List<String>> byImportance =
        terms.computeIfAbsent(locale, each -> words.byImportance(each));
    for (List<String> wanted : byImportance) {
      List<Mark> inBody = marks(document, IndexFields.body(locale), wanted);
      if (!inBody.isEmpty()) {
        LeafReaderContext leaf = vocabulary.leaf(document);
        return passages(RunningText.of(leaf, document - leaf.docBase), inBody);
      }
      List<Mark> inSummary = marks(document, IndexFields.summary(locale), wanted);
      if (!inSummary.isEmpty()) {
        return passages(
            RunningText.of(Card.of(vocabulary.reader(), document).summary()), inSummary);
      }
    }
    return List.of();
  }

  private List<Mark> marks(int document, String field, List<String> wanted) throws IOException {
    LeafReaderContext leaf = vocabulary.leaf(document);
    List<Mark> marks = new ArrayList<>();
    PostingsEnum postings = null;
    for (int i = 0; i < wanted.size(); i++) {
      Optional<TermsEnum> term = vocabulary.inSegment(leaf, new Term(field, wanted.get(i)));
      if (term.isPresent()) {
        postings = term.get().postings(postings, PostingsEnum.OFFSETS);
        add(postings, document - leaf.docBase, i, marks);
      }
    }
    marks.sort(Comparator.comparingInt(Mark::start).thenComparingInt(mark -> -mark.end()));
    return marks;
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
  private static List<String> passages(RunningText text, List<Mark> marks) {
    List<MarkedSentence> sentences = new ArrayList<>();
    MarkedSentence current = null;
    for (Mark mark : marks) {
      if (mark.end() <= text.length()) {
        int number = text.sentenceAt(mark.start());
        if (current == null || number > current.number()) {
          current = new MarkedSentence(text, number);
          sentences.add(current);
        }
        current.add(mark);
      }
    }
    return sentences.stream()
        .sorted(Comparator.comparingDouble(MarkedSentence::worth).reversed())
        .limit(MOST)
        .sorted(Comparator.comparingInt(MarkedSentence::number))
        .map(MarkedSentence::html)
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
}
