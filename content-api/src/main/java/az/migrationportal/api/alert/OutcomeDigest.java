package az.migrationportal.api.alert;

import az.migrationportal.content.deadline.DeadlineRule;
import az.migrationportal.content.deadline.Deadlines;
import az.migrationportal.content.decision.Evaluation;
import az.migrationportal.content.decision.model.Line;
import az.migrationportal.content.decision.model.Outcome;
import az.migrationportal.content.decision.wording.Placeholder;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.InvalidFactKey;
import az.migrationportal.content.locale.ContentLocale;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A digest over what an outcome asks of a person, not over its wording: the outcome and its values,
 * which steps and papers apply, the figures that they name, fees and deadlines with their values of
 * the day. The same in every language.
 */
final class OutcomeDigest {
  private static final Pattern FACT = Pattern.compile("\\{fact:([a-z0-9-]+)");
  private static final char END = '\n';

  private final Facts facts;
  private final Deadlines deadlines;

  OutcomeDigest(Facts facts, Deadlines deadlines) {
    this.facts = facts;
    this.deadlines = deadlines;
  }

  /** The digest of a complete evaluation. */
  String of(Evaluation evaluation, Outcome outcome) {
    StringBuilder text = new StringBuilder(512);
    text.append(evaluation.decision().key()).append(END).append(outcome.key()).append(END);
    new TreeSet<>(evaluation.data().keySet())
        .forEach(
            name -> text.append(name).append('=').append(evaluation.data().get(name)).append(END));
    lines(text, "step", evaluation.steps());
    lines(text, "paper", evaluation.documents());
    figures(text, evaluation);
    outcome.fees().forEach(key -> text.append("fee ").append(value(key, evaluation)).append(END));
    outcome.deadlines().forEach(key -> text.append(deadline(key, evaluation)).append(END));
    return sha256(text.toString());
  }

  /** A line is known by the condition under which it applies. */
  private static void lines(StringBuilder text, String kind, List<Line> lines) {
    lines.forEach(
        line ->
            text.append(kind)
                .append(' ')
                .append(line.when() == null ? "" : line.when())
                .append(END));
  }

  /**
   * Each once, in the order of their names: to move a figure to another sentence changes nothing.
   */
  private void figures(StringBuilder text, Evaluation evaluation) {
    Set<String> figures = new TreeSet<>();
    Stream.of(evaluation.cells(), evaluation.steps(), evaluation.documents())
        .flatMap(List::stream)
        .flatMap(line -> Stream.of(line.title(), line.text(), line.note()))
        .map(words -> words.getOrDefault(ContentLocale.AZ, ""))
        .forEach(words -> figures(words, evaluation, figures));
    figures.forEach(figure -> text.append("figure ").append(figure).append(END));
  }

  private void figures(String words, Evaluation evaluation, Set<String> into) {
    if (words.indexOf('{') < 0) {
      return;
    }
    Matcher matcher = FACT.matcher(words);
    while (matcher.find()) {
      into.add(value(matcher.group(1), evaluation));
    }
    for (Placeholder placeholder : Placeholder.in(words)) {
      switch (placeholder.kind()) {
        case DAYS, NUMBER ->
            into.add(placeholder.name() + "=" + evaluation.numbers().get(placeholder.name()));
        case UNTIL -> {
          var evidence = evaluation.tables().get(placeholder.name());
          into.add(
              "until "
                  + placeholder.name()
                  + "="
                  + (evidence == null ? "" : evidence.validUntil()));
        }
        case ANSWER -> {
          // The reader's own, which does not change.
        }
      }
    }
  }

  private String deadline(String key, Evaluation evaluation) {
    return deadlines
        .find(key)
        .map(DeadlineRule::fact)
        .filter(fact -> !fact.isEmpty())
        .map(fact -> "deadline " + key + " " + value(fact, evaluation))
        .orElse("deadline " + key);
  }

  private String value(String key, Evaluation evaluation) {
    try {
      return facts
          .find(new FactKey(key))
          .flatMap(fact -> fact.on(evaluation.on()))
          .map(value -> key + "=" + figure(value))
          .orElse(key);
    } catch (InvalidFactKey e) {
      return key;
    }
  }

  private static String figure(FactValue value) {
    return value.amount()
        + "/"
        + value.amountTo()
        + "/"
        + value.currency()
        + "/"
        + value.unit()
        + "/"
        + value.date();
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing in this Java machine", e);
    }
  }
}
