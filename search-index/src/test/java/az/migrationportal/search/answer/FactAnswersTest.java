package az.migrationportal.search.answer;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.search.document.KnownFact;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactAnswersTest {
  private static final String NONE = "-";
  private final FactAnswers answers = new FactAnswers(new SampleFacts());

  @Test
  void no_answer_is_wrong_and_nearly_every_question_that_has_one_gets_it() throws IOException {
    List<String> wrong = new ArrayList<>();
    int answerable = 0;
    int answered = 0;
    for (String[] line : questions()) {
      String found = answer(line[0], line[1]);
      String wanted = line[2].equals(NONE) ? NONE : line[2] + ' ' + line[3];
      answerable += wanted.equals(NONE) ? 0 : 1;
      answered += wanted.equals(NONE) || !found.equals(wanted) ? 0 : 1;
      if (!found.equals(NONE) && !found.equals(wanted)) {
        wrong.add(line[0] + ": " + found + " instead of " + wanted);
      }
    }
    assertThat(wrong).as("wrong answers").isEmpty();
    assertThat(answerable).isGreaterThanOrEqualTo(50);
    assertThat((double) answered / answerable).as("answered").isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void many_questions_of_the_table_must_have_no_answer() throws IOException {
    assertThat(questions().stream().filter(line -> line[2].equals(NONE)))
        .hasSizeGreaterThanOrEqualTo(50);
  }

  @Test
  void the_answer_is_in_the_readers_locale_whatever_the_question_is_in() {
    FactAnswer answer = answers.answer("сколько стоит ВНЖ на год", "en").orElseThrow();
    assertThat(answer.locale()).isEqualTo("en");
    assertThat(answer.kind()).isEqualTo(KnownFact.FEE);
    assertThat(answer.facts())
        .extracting(KnownFact::key)
        .containsExactly("fee-trp-adult-1y-20wd", "fee-trp-adult-1y-15wd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "visa",
        "price",
        "work permit",
        "Turkey",
        "?!*:\"",
        "work permit price price price TRP price"
      })
  void what_asks_for_no_single_fact_gets_none(String question) {
    assertThat(answers.answer(question, "en")).isEmpty();
  }

  @Test
  void a_book_that_knows_nothing_answers_nothing() {
    assertThat(new FactAnswers(AnswerBook.EMPTY).answer("work permit price", "en")).isEmpty();
  }

  private String answer(String question, String locale) {
    return answers
        .answer(question, locale)
        .map(FactAnswer::facts)
        .map(facts -> facts.get(0).key() + ' ' + facts.size())
        .orElse(NONE);
  }

  private static List<String[]> questions() throws IOException {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(FactAnswersTest.class.getResourceAsStream("questions.tsv")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toList());
    }
  }
}
