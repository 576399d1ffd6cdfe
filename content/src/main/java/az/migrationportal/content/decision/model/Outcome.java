package az.migrationportal.content.decision.model;

import az.migrationportal.content.locale.ContentLocale;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A possible answer, as its file says it.
 *
 * @param when it is the answer
 * @param over outcomes that stand back where this one holds too
 * @param lead markup of one paragraph
 * @param data values by name, such as {@code maxStayDays}: a variable or a number
 * @param cells the answer in short: title, value, note
 * @param reasons keys of the decision's reasons, in order
 * @param steps in order
 * @param documents what to bring
 * @param fees keys of facts
 * @param deadlines keys of deadline rules
 * @param items keys of guides to read on
 * @param apply where to apply: label and address; null where there is no such place
 */
public record Outcome(
    String key,
    String when,
    List<String> over,
    Map<ContentLocale, String> title,
    Map<ContentLocale, String> lead,
    Map<String, String> data,
    List<Line> cells,
    List<String> reasons,
    List<Line> steps,
    List<Line> documents,
    List<String> fees,
    List<String> deadlines,
    List<String> items,
    @Nullable Apply apply) {
  /** Where to apply. */
  public record Apply(Map<ContentLocale, String> label, String href) {
    public Apply {
      label = Map.copyOf(label);
    }
  }

  public Outcome {
    over = List.copyOf(over);
    title = Map.copyOf(title);
    lead = Map.copyOf(lead);
    data = Map.copyOf(data);
    cells = List.copyOf(cells);
    reasons = List.copyOf(reasons);
    steps = List.copyOf(steps);
    documents = List.copyOf(documents);
    fees = List.copyOf(fees);
    deadlines = List.copyOf(deadlines);
    items = List.copyOf(items);
  }
}
