package az.migrationportal.search.query;

import az.migrationportal.search.indexing.internal.IndexFields;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;

/** Cuts passages out of a document and marks the words that were found, as safe HTML. */
final class Passages {
  private static final int MOST = 2;
  private static final int LONGEST_TEXT = 200_000;
  private static final Analyzer ANALYZER = IndexFields.analyzer();

  private final IndexSearcher searcher;
  private final Query query;

  Passages(IndexSearcher searcher, Query query) {
    this.searcher = searcher;
    this.query = query;
  }

  /** Passages of the body, or else of the summary, of one document; empty if neither matches. */
  List<String> of(int document, String locale) throws IOException {
    List<String> passages = highlight(IndexFields.body(locale), document);
    return passages.isEmpty() ? highlight(IndexFields.summary(locale), document) : passages;
  }

  private List<String> highlight(String field, int document) throws IOException {
    var highlighter =
        new PlainHighlighter(
            UnifiedHighlighter.builder(searcher, ANALYZER)
                .withMaxLength(LONGEST_TEXT)
                .withMaxNoHighlightPassages(0)
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
                .withFormatter(new MarkedText())
                .withFieldMatcher(name -> name.equals(field)));
    List<String> passages = new ArrayList<>();
    for (Object found : highlighter.find(field, query, document)) {
      if (found instanceof Marked marked) {
        passages.addAll(marked.passages());
      }
    }
    return passages;
  }

  private static final class PlainHighlighter extends UnifiedHighlighter {

    PlainHighlighter(Builder builder) {
      super(builder);
    }

    List<Object> find(String field, Query query, int document) throws IOException {
      List<Object> found = new ArrayList<>();
      @Nullable Object @Nullable [] values =
          highlightFieldsAsObjects(
                  new String[] {field}, query, new int[] {document}, new int[] {MOST})
              .get(field);
      if (values == null) {
        return found;
      }
      for (@Nullable Object value : values) {
        if (value != null) {
          found.add(value);
        }
      }
      return found;
    }
  }

  private record Marked(List<String> passages) {}

  private static final class MarkedText extends PassageFormatter {
    private static final int LONGEST = 320;

    @Override
    public Object format(Passage[] passages, String content) {
      List<String> texts = new ArrayList<>();
      for (Passage passage : passages) {
        if (passage.getNumMatches() > 0) {
          texts.add(marked(passage, content));
        }
      }
      return new Marked(texts);
    }

    private static String marked(Passage passage, String content) {
      int from = passage.getStartOffset();
      int until = passage.getEndOffset();
      if (until - from > LONGEST) {
        from = SafeText.wordStart(content, Math.max(from, passage.getMatchStarts()[0] - 80));
        until = SafeText.wordEnd(content, Math.min(until, from + LONGEST));
      }
      var html = new StringBuilder(from > passage.getStartOffset() ? "… " : "");
      int at = from;
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int start = Math.max(at, passage.getMatchStarts()[i]);
        int end = Math.min(until, passage.getMatchEnds()[i]);
        if (end > start) {
          html.append(SafeText.escape(content.substring(at, start)));
          html.append("<mark>").append(SafeText.escape(content.substring(start, end)));
          html.append("</mark>");
          at = end;
        }
      }
      html.append(SafeText.escape(content.substring(Math.min(at, until), until)));
      html.append(until < passage.getEndOffset() ? " …" : "");
      return html.toString().strip();
    }
  }
}
