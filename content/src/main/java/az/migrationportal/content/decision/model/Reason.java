package az.migrationportal.content.decision.model;

import az.migrationportal.content.fact.LegalReference;
import az.migrationportal.content.locale.ContentLocale;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the grounds of an outcome: you answered so, the law says so.
 *
 * @param of the questions whose answers it rests on
 * @param when given only then; null for always
 * @param title the answer in a few words
 * @param text what follows from it; markup of one paragraph
 * @param facts keys of the facts it rests on
 * @param tables names of the tables it rests on
 * @param doubtful whether the ground is a lack of knowledge
 */
public record Reason(
    String key,
    List<String> of,
    @Nullable String when,
    Map<ContentLocale, String> title,
    Map<ContentLocale, String> text,
    List<LegalReference> legalBasis,
    List<String> facts,
    List<String> tables,
    boolean doubtful) {
  public Reason {
    of = List.copyOf(of);
    title = Map.copyOf(title);
    text = Map.copyOf(text);
    legalBasis = List.copyOf(legalBasis);
    facts = List.copyOf(facts);
    tables = List.copyOf(tables);
  }
}
