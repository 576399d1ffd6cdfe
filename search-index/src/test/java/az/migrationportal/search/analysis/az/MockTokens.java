package az.migrationportal.search.analysis.az;

import java.util.function.Supplier;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.tests.analysis.MockTokenizer;

/** Lucene's tokenizer that checks how a filter consumes it. */
final class MockTokens {

  private MockTokens() {}

  static Supplier<Tokenizer> whitespace() {
    return () -> new MockTokenizer(MockTokenizer.WHITESPACE, false);
  }
}
