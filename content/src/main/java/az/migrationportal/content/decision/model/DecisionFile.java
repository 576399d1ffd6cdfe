package az.migrationportal.content.decision.model;

import az.migrationportal.content.fact.LegalReference;
import az.migrationportal.content.resource.YamlText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the file of a decision. */
public final class DecisionFile {
  private static final Set<String> DECISION =
      Set.of(
          "key",
          "path",
          "title",
          "summary",
          "audience",
          "verifiedOn",
          "facts",
          "sets",
          "tables",
          "define",
          "questions",
          "reasons",
          "outcomes",
          "related");
  private static final Set<String> QUESTION =
      Set.of(
          "key",
          "kind",
          "text",
          "name",
          "hint",
          "why",
          "options",
          "unit",
          "currency",
          "min",
          "max",
          "when",
          "otherwise",
          "assumed");
  private static final Set<String> REASON =
      Set.of("of", "when", "title", "text", "legalBasis", "facts", "tables", "doubtful");
  private static final Set<String> OUTCOME =
      Set.of(
          "key",
          "when",
          "over",
          "title",
          "lead",
          "data",
          "cells",
          "because",
          "steps",
          "documents",
          "fees",
          "deadlines",
          "items",
          "apply");
  private static final Set<String> LINE = Set.of("when", "title", "text", "note");
  private static final long MOST = 1_000_000_000L;

  private DecisionFile() {}

  /**
   * The decision that a text describes.
   *
   * @param name of the file, for errors
   * @throws IllegalArgumentException where a field is missing, unknown or of another kind
   */
  public static Decision read(String name, String text) {
    DecisionNode node = new DecisionNode(name, YamlText.map(text)).only(DECISION);
    Map<String, Reason> reasons = new LinkedHashMap<>();
    node.children("reasons").forEach((key, child) -> reasons.put(key, reason(key, child)));
    Map<String, Decision.TableUse> tables = new LinkedHashMap<>();
    node.children("tables")
        .forEach(
            (key, child) ->
                tables.put(key, new Decision.TableUse(child.text("table"), child.text("of"))));
    return new Decision(
        node.text("key"),
        node.texts("path"),
        node.texts("title"),
        node.texts("summary"),
        node.words("audience"),
        LocalDate.parse(node.text("verifiedOn")),
        node.named("facts"),
        node.lists("sets"),
        tables,
        node.named("define"),
        node.nodes("questions").stream().map(DecisionFile::question).toList(),
        reasons,
        node.nodes("outcomes").stream().map(DecisionFile::outcome).toList(),
        node.words("related"),
        hash(text));
  }

  private static Question question(DecisionNode node) {
    node.only(QUESTION);
    QuestionKind kind = kind(node);
    return new Question(
        node.text("key"),
        kind,
        node.texts("text"),
        node.texts("name"),
        node.texts("hint"),
        node.texts("why"),
        node.nodes("options").stream().map(DecisionFile::option).toList(),
        node.textOr("unit", ""),
        node.textOr("currency", ""),
        node.number("min", 0),
        node.number("max", kind == QuestionKind.AGE ? 120 : MOST),
        node.optionalText("when"),
        node.optionalText("otherwise"),
        node.optionalText("assumed"));
  }

  private static QuestionKind kind(DecisionNode node) {
    String word = node.text("kind");
    return Arrays.stream(QuestionKind.values())
        .filter(kind -> kind.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> node.error("has no such kind: " + word));
  }

  private static Option option(DecisionNode node) {
    node.only(Set.of("key", "label", "hint"));
    return new Option(node.text("key"), node.texts("label"), node.texts("hint"));
  }

  private static Reason reason(String key, DecisionNode node) {
    node.only(REASON);
    return new Reason(
        key,
        node.words("of"),
        node.optionalText("when"),
        node.texts("title"),
        node.texts("text"),
        node.words("legalBasis").stream().map(LegalReference::parse).toList(),
        node.words("facts"),
        node.words("tables"),
        node.flag("doubtful"));
  }

  private static Outcome outcome(DecisionNode node) {
    node.only(OUTCOME);
    return new Outcome(
        node.text("key"),
        node.text("when"),
        node.words("over"),
        node.texts("title"),
        node.texts("lead"),
        node.named("data"),
        lines(node, "cells"),
        node.words("because"),
        lines(node, "steps"),
        lines(node, "documents"),
        node.words("fees"),
        node.words("deadlines"),
        node.words("items"),
        apply(node));
  }

  private static Outcome.@Nullable Apply apply(DecisionNode node) {
    Map<String, String> fields = node.named("apply");
    if (fields.isEmpty()) {
      return null;
    }
    DecisionNode apply = node.child("apply").only(Set.of("label", "href"));
    return new Outcome.Apply(apply.texts("label"), apply.text("href"));
  }

  private static List<Line> lines(DecisionNode node, String field) {
    return node.nodes(field).stream()
        .map(line -> line.only(LINE))
        .map(
            line ->
                new Line(
                    line.optionalText("when"),
                    line.texts("title"),
                    line.texts("text"),
                    line.texts("note")))
        .toList();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
