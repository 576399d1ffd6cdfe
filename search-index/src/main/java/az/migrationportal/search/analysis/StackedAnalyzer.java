package az.migrationportal.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;

/** Runs a language chain over a field. */
final class StackedAnalyzer extends Analyzer {
  private static final int GAP_BETWEEN_VALUES = 100;

  private final LanguageChain chain;
  private final boolean withExact;

  StackedAnalyzer(LanguageChain chain, boolean withExact) {
    this.chain = chain;
    this.withExact = withExact;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = LanguageChain.tokenizer();
    return new TokenStreamComponents(
        tokenizer, new StackedFormsFilter(chain.tail(tokenizer), chain, withExact));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP_BETWEEN_VALUES;
  }
}
