package az.migrationportal.web.component;

import java.io.Serializable;
import java.util.List;

/** Offers completions of what a reader has typed so far. Asked only while Flow is running. */
@FunctionalInterface
public interface Suggestions extends Serializable {

  /** Completions, best first; none for a text too short to complete. */
  List<Suggested> of(String typed);

  /**
   * One completion.
   *
   * @param text plain text
   * @param href address it leads to
   * @param lang language of the text, a BCP 47 tag
   */
  record Suggested(String text, String href, String lang) implements Serializable {}
}
