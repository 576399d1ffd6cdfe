package az.migrationportal.search.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource.State;
import org.jspecify.annotations.Nullable;

/** Puts all forms of a word at its position; stop words leave a gap. */
final class StackedFormsFilter extends TokenFilter {
  private static final int REMEMBERED_WORDS = 20_000;

  private final LanguageChain chain;
  private final boolean withExact;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final Deque<String> pending = new ArrayDeque<>();
  private final Map<String, Token> remembered = new RecentWords();
  private @Nullable State word;

  StackedFormsFilter(TokenStream input, LanguageChain chain, boolean withExact) {
    super(input);
    this.chain = chain;
    this.withExact = withExact;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!pending.isEmpty()) {
      restoreState(word);
      position.setPositionIncrement(0);
      term.setEmpty().append(pending.removeFirst());
      return true;
    }
    int skipped = 0;
    while (input.incrementToken()) {
      Token token = remembered.computeIfAbsent(term.toString(), raw -> chain.token(raw, 0, 0));
      if (token.stopWord()) {
        skipped += position.getPositionIncrement();
        continue;
      }
      position.setPositionIncrement(position.getPositionIncrement() + skipped);
      stack(token);
      return true;
    }
    return false;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending.clear();
  }

  private void stack(Token token) {
    word = captureState();
    for (String stem : token.stems()) {
      pending.add(Form.STEM.term(stem));
    }
    for (String folded : token.folded()) {
      pending.add(Form.FOLDED.term(folded));
    }
    if (withExact) {
      pending.add(Form.EXACT.term(token.exact()));
    }
    term.setEmpty().append(pending.removeFirst());
  }

  /** Running text repeats its words: most of them need no second analysis. */
  private static final class RecentWords extends LinkedHashMap<String, Token> {
    private static final long serialVersionUID = 1L;

    RecentWords() {
      super(256, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Token> eldest) {
      return size() > REMEMBERED_WORDS;
    }
  }
}
