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
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The floor under our own judged questions, on a snapshot of the library. */
class RelevanceTest {
  private static SearchIndex index;
  private static Evaluation evaluation;

  @BeforeAll
  static void ask() throws IOException {
    index = SearchIndex.inMemory();
    try (BufferedReader corpus = resource("corpus.tsv");
        BufferedReader terms = resource("terms.tsv");
        BufferedReader queries = resource("queries.tsv")) {
      List<SearchDocument> documents = Corpus.read(corpus);
      index.rebuild(1, documents.stream());
      index.useTerms(Glossary.read(terms));
      evaluation =
          new Evaluation(
              new Search(index),
              JudgedQuery.read(queries),
              documents.stream().map(SearchDocument::key).collect(Collectors.toSet()));
    }
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @Test
  void the_set_is_large_enough_to_mean_something() {
    assertThat(evaluation.overall().queries()).isGreaterThanOrEqualTo(600);
  }

  @Test
  void questions_are_answered_on_the_whole_and_in_every_language() {
    Score all = evaluation.overall();
    assertThat(all.ndcg()).as("nDCG@10").isGreaterThanOrEqualTo(0.96);
    assertThat(all.successAt1()).as("success@1").isGreaterThanOrEqualTo(0.94);
    assertThat(all.zeroHits()).as("zero hits").isLessThanOrEqualTo(0.01);
    Map<String, Score> languages = evaluation.by(JudgedQuery::language);
    assertThat(languages.keySet()).containsExactly("az", "en", "ru");
    assertThat(languages.values())
        .allSatisfy(score -> assertThat(score.ndcg()).isGreaterThanOrEqualTo(all.ndcg() - 0.05));
    assertThat(evaluation.by(JudgedQuery::locale).values())
        .allSatisfy(score -> assertThat(score.ndcg()).isGreaterThanOrEqualTo(all.ndcg() - 0.05));
  }

  @ParameterizedTest
  @CsvSource({
    "exact, 0.98",
    "inflected, 0.93",
    "ascii, 0.92",
    "typo, 0.85",
    "layout, 0.85",
    "cyrillic, 0.85",
    "law, 1.0",
    "keyword, 0.95",
    "script, 0.9",
    "natural, 0.85",
  })
  void the_first_result_of_a_class_is_right(String kind, double floor) {
    assertThat(score(kind).successAt1()).as(kind).isGreaterThanOrEqualTo(floor);
  }

  @ParameterizedTest
  @CsvSource({"synonym, 0.95", "cross, 0.90"})
  void one_of_the_first_three_results_of_a_class_is_right(String kind, double floor) {
    assertThat(score(kind).successAt3()).as(kind).isGreaterThanOrEqualTo(floor);
  }

  private static Score score(String kind) {
    return Objects.requireNonNull(evaluation.by(JudgedQuery::kind).get(kind));
  }

  private static BufferedReader resource(String name) {
    return new BufferedReader(
        new InputStreamReader(
            Objects.requireNonNull(RelevanceTest.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8));
  }
}
