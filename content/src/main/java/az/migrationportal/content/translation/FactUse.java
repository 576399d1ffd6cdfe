package az.migrationportal.content.translation;

import az.migrationportal.content.markup.Reference;
import az.migrationportal.content.type.ContentType;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a revision a reader acts on: the facts, fees and laws it refers to, in their order, and
 * the day they were verified. Two revisions that agree in this differ by no more than their words.
 */
record FactUse(List<String> references, @Nullable JsonValue verifiedOn) {

  private static final Set<Reference.Kind> FACTUAL =
      Set.of(Reference.Kind.FACT, Reference.Kind.FEES, Reference.Kind.LAW);

  FactUse {
    references = List.copyOf(references);
  }

  static FactUse of(ContentType type, JsonObject localized, @Nullable JsonObject shared) {
    List<String> references = new ArrayList<>(factual(type, localized));
    if (shared == null) {
      return new FactUse(references, null);
    }
    references.addAll(factual(type, shared));
    return new FactUse(references, shared.get("verifiedOn"));
  }

  /** Whether putting {@code draft} in the place of {@code live} changes a fact. */
  static boolean changes(ContentType type, Revision draft, @Nullable Revision live) {
    FactUse after = of(type, draft.localized(), draft.shared());
    return live == null
        ? !after.references().isEmpty()
        : !after.equals(of(type, live.localized(), live.shared()));
  }

  private static List<String> factual(ContentType type, JsonObject fields) {
    return FieldTexts.of(type, fields).references().stream()
        .filter(reference -> FACTUAL.contains(reference.kind()))
        .map(reference -> reference.kind() + " " + reference.value())
        .toList();
  }
}
