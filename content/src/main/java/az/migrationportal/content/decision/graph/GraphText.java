package az.migrationportal.content.decision.graph;

import az.migrationportal.content.decision.model.Outcome;
import az.migrationportal.content.decision.model.Question;

/** A graph as plain text: every question with the answers that lead on, then every outcome. */
public final class GraphText {
  private GraphText() {}

  public static String of(GraphWords words) {
    DecisionGraph graph = words.graph();
    StringBuilder text = new StringBuilder(words.title()).append("\n\n");
    for (Question question : graph.questions()) {
      text.append(graph.number(question.key()))
          .append(". ")
          .append(words.question(question))
          .append('\n');
      for (Way way : graph.from(question)) {
        text.append("   ")
            .append(String.join("; ", words.answers(way)))
            .append(" → ")
            .append(graph.number(way.to()))
            .append(". ")
            .append(words.target(way))
            .append('\n');
      }
      text.append('\n');
    }
    for (Outcome outcome : graph.outcomes()) {
      text.append(graph.number(outcome.key()))
          .append(". ")
          .append(words.outcome(outcome))
          .append("\n   ")
          .append(outcome.when())
          .append('\n');
    }
    return text.toString();
  }
}
