package az.migrationportal.content.decision;

import az.migrationportal.content.locale.ContentLocale;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the live revisions come from. Asked at start and after each publication, never to evaluate.
 */
public interface DecisionSource {
  /** The live revision of every decision. */
  List<Live> live();

  /** Every address segment a decision ever had, with the decision's key. */
  Map<ContentLocale, Map<String, String>> paths();

  /**
   * A live revision.
   *
   * @param document YAML
   * @param revision its number, from 1
   * @param publishedAt when it went live
   * @param note the public sentence about a major change
   */
  record Live(
      String key, String document, int revision, Instant publishedAt, @Nullable String note) {}
}
