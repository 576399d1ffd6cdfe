package az.migrationportal.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.search.document.Glossary;
import az.migrationportal.search.document.SearchDocument;
import az.migrationportal.search.indexing.SearchIndex;
import az.migrationportal.search.query.Search;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A floor under questions that nothing was tuned on, mostly English, which was the weak language.
 */
class HeldOutTest {

  @Test
  void questions_that_nothing_was_tuned_on_are_answered_in_every_language() throws IOException {
    try (SearchIndex index = SearchIndex.inMemory();
        BufferedReader corpus = resource("corpus.tsv");
        BufferedReader terms = resource("terms.tsv");
        BufferedReader queries = resource("heldout.tsv")) {
      List<SearchDocument> documents = Corpus.read(corpus);
      index.rebuild(1, documents.stream());
      index.useTerms(Glossary.read(terms));
      var evaluation =
          new Evaluation(
              new Search(index),
              JudgedQuery.read(queries),
              documents.stream().map(SearchDocument::key).collect(Collectors.toSet()));
      assertThat(evaluation.leftOut()).isZero();
      assertThat(evaluation.overall().ndcg()).isGreaterThanOrEqualTo(0.96);
      assertThat(evaluation.overall().successAt1()).isGreaterThanOrEqualTo(0.92);
      assertThat(evaluation.by(JudgedQuery::language).values())
          .hasSize(3)
          .allSatisfy(score -> assertThat(score.ndcg()).isGreaterThanOrEqualTo(0.95));
    }
  }

  private static BufferedReader resource(String name) {
    return new BufferedReader(
        new InputStreamReader(
            Objects.requireNonNull(HeldOutTest.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8));
  }
}
