package az.migrationportal.content.markup;

import java.util.List;

/**
 * A text as readers get it.
 *
 * @param html safe to put into a page as it is
 * @param text plain, a line per block; for search and previews
 * @param headings of level 2 and 3 that have an id; those of a route are left out
 */
public record RenderedMarkup(String html, String text, List<Anchor> headings) {

  /** A heading that can be linked to. */
  public record Anchor(String id, String text, int level) {}

  public RenderedMarkup {
    headings = List.copyOf(headings);
  }
}
