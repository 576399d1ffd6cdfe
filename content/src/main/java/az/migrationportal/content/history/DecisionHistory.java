package az.migrationportal.content.history;

import az.migrationportal.content.decision.Answers;
import az.migrationportal.content.decision.Decisions;
import az.migrationportal.content.decision.Evaluation;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.Line;
import az.migrationportal.content.decision.model.Outcome;
import az.migrationportal.content.decision.wording.AnswerText;
import az.migrationportal.content.decision.wording.DecisionText;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.segment.SegmentKind;
import az.migrationportal.content.wording.FactText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the same answers come to on two days. The facts are those of each day; the rules of the
 * decision are those of today.
 */
@ApplicationScoped
public class DecisionHistory {

  private final Decisions decisions;
  private final Countries countries;
  private final FactText facts;

  @Inject
  public DecisionHistory(Decisions decisions, Countries countries, FactText facts) {
    this.decisions = decisions;
    this.countries = countries;
    this.facts = facts;
  }

  DecisionHistory() {
    this(FactCollection.empty());
  }

  private DecisionHistory(FactCollection none) {
    this(new Decisions(), Countries.of(none), new FactText(Facts.of(none), LegalActs.of(none)));
  }

  /** Questions that may stay open count as answered. The order of the days does not matter. */
  public OutcomeDifference between(
      Decision decision, Answers answers, LocalDate one, LocalDate other, ContentLocale locale) {
    LocalDate from = one.isBefore(other) ? one : other;
    LocalDate to = one.isBefore(other) ? other : one;
    Evaluation earlier = decisions.on(decision, from).evaluateOnly(answers, true);
    Evaluation later = decisions.on(decision, to).evaluateOnly(answers, true);
    Outcome before = earlier.outcome();
    Outcome after = later.outcome();
    List<PieceChange> changes =
        before == null || after == null
            ? List.of()
            : WordComparison.between(
                pieces(before, earlier, text(from, locale)),
                pieces(after, later, text(to, locale)));
    return new OutcomeDifference(
        from,
        to,
        title(before, earlier, text(from, locale)),
        title(after, later, text(to, locale)),
        changes);
  }

  private static @Nullable String title(
      @Nullable Outcome outcome, Evaluation evaluation, DecisionText text) {
    return outcome == null ? null : text.plain(outcome.title(), evaluation);
  }

  private static List<Piece> pieces(Outcome outcome, Evaluation evaluation, DecisionText text) {
    List<Piece> pieces = new ArrayList<>();
    add(pieces, SegmentKind.HEADING, text.plain(outcome.title(), evaluation));
    add(pieces, SegmentKind.PARAGRAPH, text.stripped(outcome.lead(), evaluation));
    evaluation
        .cells()
        .forEach(line -> add(pieces, SegmentKind.FIELD, line(line, evaluation, text)));
    evaluation
        .steps()
        .forEach(line -> add(pieces, SegmentKind.LIST_ITEM, line(line, evaluation, text)));
    evaluation
        .documents()
        .forEach(line -> add(pieces, SegmentKind.LIST_ITEM, line(line, evaluation, text)));
    return pieces;
  }

  private static String line(Line line, Evaluation evaluation, DecisionText text) {
    List<String> parts = new ArrayList<>();
    parts.add(text.plain(line.title(), evaluation));
    parts.add(text.stripped(line.text(), evaluation));
    parts.add(text.stripped(line.note(), evaluation));
    return String.join(": ", parts.stream().map(String::strip).filter(p -> !p.isEmpty()).toList());
  }

  private static void add(List<Piece> pieces, SegmentKind kind, String text) {
    if (!text.isBlank()) {
      pieces.add(new Piece(kind, "", text.strip()));
    }
  }

  private DecisionText text(LocalDate on, ContentLocale locale) {
    return new DecisionText(facts, locale, on, Pieces.NO_LINKS, new AnswerText(facts, countries));
  }
}
