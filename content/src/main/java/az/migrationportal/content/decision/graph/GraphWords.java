package az.migrationportal.content.decision.graph;

import az.migrationportal.content.decision.model.Outcome;
import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.decision.model.QuestionKind;
import az.migrationportal.content.decision.wording.DecisionText;
import az.migrationportal.content.decision.wording.Placeholder;
import az.migrationportal.content.locale.ContentLocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A graph in words of one locale. */
public final class GraphWords {
  private static final int MOST_ANSWERS = 8;

  private final DecisionGraph graph;
  private final DecisionText text;
  private final ContentLocale locale;

  public GraphWords(DecisionGraph graph, DecisionText text, ContentLocale locale) {
    this.graph = graph;
    this.text = text;
    this.locale = locale;
  }

  public DecisionGraph graph() {
    return graph;
  }

  /** The decision. */
  public String title() {
    return text.plain(graph.decision().title());
  }

  /** What a question is called in the drawing. */
  public String name(Question question) {
    return text.plain(question.name());
  }

  /** The question itself. */
  public String question(Question question) {
    return text.plain(question.text());
  }

  /** What an outcome says; answers that it would repeat are left open. */
  public String outcome(Outcome outcome) {
    String written = outcome.title().getOrDefault(locale, outcome.key());
    return text.plain(Map.of(locale, Placeholder.fill(written, unused -> "…")));
  }

  /** The name of whatever a way leads to. */
  public String target(Way way) {
    return graph
        .decision()
        .question(way.to())
        .map(this::name)
        .or(() -> graph.decision().outcome(way.to()).map(this::outcome))
        .orElse(way.to());
  }

  /** The answers of a way, each in a few words. */
  public List<String> answers(Way way) {
    Question question = graph.decision().question(way.from()).orElseThrow();
    if (way.always()) {
      return List.of(anyAnswer());
    }
    if (question.kind() == QuestionKind.COUNTRY) {
      return List.of(byCountry());
    }
    if (question.kind().isNumber()) {
      return ranges(question, way);
    }
    List<String> words =
        way.values().stream().map(value -> text.answer(question, value)).distinct().toList();
    return words.size() > MOST_ANSWERS ? List.of(someAnswers()) : words;
  }

  /** In one sentence: how much there is to see. */
  public String summary() {
    int questions = graph.questions().size();
    int outcomes = graph.outcomes().size();
    return switch (locale) {
      case AZ -> "Sualların sayı: " + questions + ", nəticələrin sayı: " + outcomes + ".";
      case EN -> "Questions: " + questions + ", answers: " + outcomes + ".";
      case RU -> "Вопросов: " + questions + ", ответов: " + outcomes + ".";
    };
  }

  /** Neighbours among what was walked are one range: nothing changes between them. */
  private List<String> ranges(Question question, Way way) {
    List<Object> all = graph.walked().getOrDefault(question.key(), List.of());
    List<String> ranges = new ArrayList<>();
    int i = 0;
    while (i < all.size()) {
      if (!way.values().contains(all.get(i))) {
        i++;
        continue;
      }
      int first = i;
      while (i + 1 < all.size() && way.values().contains(all.get(i + 1))) {
        i++;
      }
      ranges.add(range(question, all.get(first), all.get(i)));
      i++;
    }
    return ranges;
  }

  private String range(Question question, Object first, Object last) {
    String end = text.answer(question, last);
    return first.equals(last) ? end : first + "–" + end;
  }

  private String anyAnswer() {
    return switch (locale) {
      case AZ -> "istənilən cavab";
      case EN -> "any answer";
      case RU -> "любой ответ";
    };
  }

  private String byCountry() {
    return switch (locale) {
      case AZ -> "ölkədən asılıdır";
      case EN -> "depends on the country";
      case RU -> "зависит от страны";
    };
  }

  private String someAnswers() {
    return switch (locale) {
      case AZ -> "bəzi cavablar";
      case EN -> "some answers";
      case RU -> "некоторые ответы";
    };
  }
}
