package az.migrationportal.content.decision;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.decision.model.Line;
import az.migrationportal.content.decision.wording.AnswerText;
import az.migrationportal.content.decision.wording.DecisionText;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.library.BundledFacts;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.markup.LinkTargets;
import az.migrationportal.content.wording.FactText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Real situations, written down from the facts, with what they must come to in three languages. */
class SituationsTest {
  private static final FactText WORDS =
      new FactText(Facts.of(BundledFacts.collection()), LegalActs.of(BundledFacts.collection()));
  private static final LinkTargets LINKS =
      new LinkTargets() {
        @Override
        public Optional<String> item(ItemKey key) {
          return Optional.of("/" + key);
        }

        @Override
        public Optional<String> country(String iso2) {
          return Optional.of("/" + iso2);
        }
      };
  private final Map<String, CompiledDecision> compiled = new TreeMap<>();

  private record Row(
      String persona,
      String decision,
      LocalDate on,
      Map<String, String> answers,
      String outcome,
      String data,
      String fees) {}

  @TestFactory
  Stream<DynamicTest> every_situation_comes_to_its_outcome() {
    return rows().map(row -> DynamicTest.dynamicTest(row.persona(), () -> check(row)));
  }

  @Test
  void there_are_at_least_sixty_and_every_decision_has_some() {
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(rows().map(Row::decision).distinct())
        .containsExactlyInAnyOrderElementsOf(LibraryDecisions.all().keySet());
  }

  @Test
  void every_outcome_of_every_decision_has_a_situation_or_is_a_known_rest() {
    List<String> met = rows().map(row -> row.decision() + "/" + row.outcome()).toList();
    assertThat(
            LibraryDecisions.all().values().stream()
                .flatMap(
                    decision ->
                        decision.outcomes().stream()
                            .map(outcome -> decision.key() + "/" + outcome.key()))
                .filter(key -> !met.contains(key)))
        .containsExactlyInAnyOrder(
            "i-overstayed/check-the-ban",
            "is-my-diploma-recognised/ask-the-authority",
            "permanent-residence-or-citizenship/not-a-former-citizen");
  }

  private void check(Row row) {
    CompiledDecision decision =
        compiled.computeIfAbsent(row.decision(), LibraryDecisions::compiled);
    Answers answers = LibraryDecisions.answers(decision, row.answers());
    Evaluation evaluation = decision.on(row.on(), LibraryDecisions.DATA).evaluate(answers, true);
    assertThat(evaluation.outcome()).isNotNull().extracting("key").isEqualTo(row.outcome());
    pairs(row.data(), ",")
        .forEach(
            (name, value) ->
                assertThat(evaluation.data()).containsEntry(name, Long.valueOf(value)));
    if (!row.fees().isEmpty()) {
      assertThat(evaluation.outcome().fees()).containsExactly(row.fees().split(",", -1));
    }
    assertThat(evaluation.because()).isNotEmpty();
    for (ContentLocale locale : ContentLocale.values()) {
      assertReadable(evaluation, locale);
    }
  }

  private static void assertReadable(Evaluation evaluation, ContentLocale locale) {
    DecisionText text =
        new DecisionText(
            WORDS,
            locale,
            evaluation.on(),
            LINKS,
            new AnswerText(WORDS, LibraryDecisions.DATA.countries()));
    var outcome = Objects.requireNonNull(evaluation.outcome());
    assertThat(text.plain(outcome.title(), evaluation)).isNotBlank().doesNotContain("{", "–");
    assertThat(text.html(outcome.lead(), evaluation)).isNotBlank().doesNotContain("{");
    evaluation
        .because()
        .forEach(
            ground -> {
              assertThat(text.plain(ground.reason().title(), evaluation))
                  .isNotBlank()
                  .doesNotContain("{");
              assertThat(text.stripped(ground.reason().text(), evaluation))
                  .isNotBlank()
                  .doesNotContain("{", ": –");
            });
    for (Line line : evaluation.steps()) {
      assertThat(text.plain(line.title(), evaluation)).isNotBlank();
      assertThat(text.html(line.text(), evaluation)).doesNotContain("{");
    }
  }

  private static Stream<Row> rows() {
    try (InputStream stream =
        Objects.requireNonNull(SituationsTest.class.getResourceAsStream("situations.tsv"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .map(line -> line.split("\t", -1))
              .map(
                  cells ->
                      new Row(
                          cells[0],
                          cells[1],
                          LocalDate.parse(cells[2]),
                          pairs(cells[3], "&"),
                          cells[4],
                          cells[5],
                          cells[6]))
              .toList()
              .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> pairs(String text, String separator) {
    Map<String, String> pairs = new HashMap<>();
    for (String pair : text.split(separator, -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return pairs;
  }
}
