package az.migrationportal.content.translation;

import java.util.List;

/**
 * Neighbouring paragraphs of one field that differ between two revisions.
 *
 * @param field JSON pointer to the value, such as {@code /inShort/0/label}
 * @param paragraph where the change begins in the later text, from 1
 * @param before what stood there; empty where paragraphs were added
 * @param after what stands there; empty where paragraphs were removed
 */
public record TextChange(String field, int paragraph, List<String> before, List<String> after) {

  public TextChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
