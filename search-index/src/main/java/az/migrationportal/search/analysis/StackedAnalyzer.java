package az.migrationportal.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;

/** Runs a language chain over a field. */
final class StackedAnalyzer extends Analyzer {
  private static final int GAP_BETWEEN_VALUES = 100;

  private final LanguageChain chain;

  StackedAnalyzer(LanguageChain chain) {
    this.chain = chain;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = LanguageChain.tokenizer();
    return new TokenStreamComponents(
        tokenizer, new StackedFormsFilter(chain.tail(tokenizer), chain));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP_BETWEEN_VALUES;
  }
}
