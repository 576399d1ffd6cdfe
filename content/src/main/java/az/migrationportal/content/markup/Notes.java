package az.migrationportal.content.markup;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;

/** One remark that belongs to some pieces of a document. */
final class Notes {

  static final Notes NONE = new Notes(List.of(), "");

  private final Set<Node> noted = Collections.newSetFromMap(new IdentityHashMap<>());
  private final String note;

  /**
   * Notes.
   *
   * @param note safe HTML that may stand in a paragraph
   */
  Notes(List<Node> noted, String note) {
    this.noted.addAll(noted);
    this.note = note;
  }

  /** A block of its own below a piece; empty where there is nothing to remark. */
  String below(Node piece) {
    return noted.contains(piece) ? "<p class=\"older\" role=\"note\">" + note + "</p>" : "";
  }

  /** The same at the end of a piece that no block may follow. */
  String within(Node piece) {
    return noted.contains(piece) ? " <span class=\"older\" role=\"note\">" + note + "</span>" : "";
  }
}
