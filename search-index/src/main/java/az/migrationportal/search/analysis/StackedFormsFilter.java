package az.migrationportal.search.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource.State;
import org.jspecify.annotations.Nullable;

/** Puts all forms of a word at its position; stop words leave a gap. */
final class StackedFormsFilter extends TokenFilter {
  private final LanguageChain chain;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final Deque<String> pending = new ArrayDeque<>();
  private @Nullable State word;

  StackedFormsFilter(TokenStream input, LanguageChain chain) {
    super(input);
    this.chain = chain;
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
      Token token = chain.token(term.toString(), 0, 0);
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
    term.setEmpty().append(pending.removeFirst());
  }
}
