package az.migrationportal.content.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * “Do I need a visa?” against the country facts as they were collected, read here a second time
 * from a copy of their own: nothing of the engine, of the facts or of the decision's file is used
 * to say what is right.
 */
class VisaOracleTest {
  private static final List<String> PURPOSES =
      List.of("tourism", "business", "work", "study", "family", "transit");
  private static final List<Integer> LENGTHS = List.of(10, 45, 120);
  private static final LocalDate GULF_FROM = LocalDate.of(2026, 2, 15);
  private static final LocalDate GULF_UNTIL = LocalDate.of(2027, 2, 15);
  private static final LocalDate SAR_FROM = LocalDate.of(2026, 2, 2);
  private static final LocalDate SAR_UNTIL = LocalDate.of(2027, 2, 2);

  private final CompiledDecision visa = LibraryDecisions.compiled("do-i-need-a-visa");

  private record Row(String iso2, String regime, String days, String confidence, String note) {}

  @Test
  void every_country_purpose_and_length_ends_as_the_country_facts_say() {
    assertAgreement(LocalDate.of(2026, 12, 1));
  }

  @Test
  void it_also_does_when_the_temporary_regimes_have_ended() {
    assertAgreement(LocalDate.of(2027, 3, 1));
  }

  @Test
  void the_copy_of_the_facts_is_whole() {
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(197);
    assertThat(rows().stream().filter(row -> row.regime().equals("free"))).hasSize(25);
  }

  private void assertAgreement(LocalDate on) {
    DatedDecision dated = visa.on(on, LibraryDecisions.DATA);
    List<String> wrong = new ArrayList<>();
    int asked = 0;
    for (Row row : rows()) {
      for (String purpose : PURPOSES) {
        for (int days : LENGTHS) {
          asked++;
          Answers answers =
              new Answers(
                  Map.of(
                      "nationality",
                      row.iso2(),
                      "passport",
                      "ordinary",
                      "purpose",
                      purpose,
                      "days",
                      (long) days));
          Evaluation evaluation = dated.evaluateOnly(answers, true);
          String expected = expected(row, purpose, days, on);
          String found =
              evaluation.outcome() == null
                  ? "none"
                  : evaluation.outcome().key() + " " + evaluation.data().get("maxStayDays");
          if (!found.equals(expected)) {
            wrong.add(row.iso2() + " " + purpose + " " + days + ": " + found + ", not " + expected);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(asked).isEqualTo(rows().size() * 18);
  }

  private static String expected(Row row, String purpose, int days, LocalDate on) {
    if (row.regime().isEmpty() || row.confidence().equals("low") || isOver(row, on)) {
      return "ask-the-authority null";
    }
    int most = row.days().isEmpty() ? 0 : Integer.parseInt(row.days());
    if (row.regime().equals("free")) {
      return days <= most && isCovered(row, purpose) ? "visa-free " + most : "consular-visa null";
    }
    boolean online = !purpose.equals("work") && !purpose.equals("study") && days <= most;
    return switch (row.regime()) {
      case "evisa" -> online ? "e-visa " + most : "consular-visa null";
      case "arrival_or_evisa" -> online ? "arrival-or-e-visa " + most : "consular-visa null";
      default -> "consular-visa null";
    };
  }

  private static boolean isOver(Row row, LocalDate on) {
    if (row.note().contains("15 Feb 2026 - 15 Feb 2027")) {
      return on.isBefore(GULF_FROM) || !on.isBefore(GULF_UNTIL);
    }
    return row.note().contains("2 Feb 2026 - 2 Feb 2027")
        && (on.isBefore(SAR_FROM) || !on.isBefore(SAR_UNTIL));
  }

  private static boolean isCovered(Row row, String purpose) {
    if (row.note().contains("tourism only")) {
      return purpose.equals("tourism");
    }
    boolean noWork =
        row.note().contains("not for work, study") || row.note().contains("study or work needs");
    return !noWork || !(purpose.equals("work") || purpose.equals("study"));
  }

  private static List<Row> rows() {
    try (InputStream stream =
        Objects.requireNonNull(VisaOracleTest.class.getResourceAsStream("country-facts.tsv"))) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3], cells[4]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
