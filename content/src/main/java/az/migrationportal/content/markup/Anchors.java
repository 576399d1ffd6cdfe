package az.migrationportal.content.markup;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a text with their ids; ids come from words only, so that they outlive a change of
 * a fact.
 */
final class Anchors {

  private final IdentityHashMap<Node, String> ids = new IdentityHashMap<>();
  private final List<RenderedMarkup.Anchor> listed = new ArrayList<>();

  private Anchors() {}

  static Anchors of(Node document, PlainWriting.Wording wording) {
    Anchors anchors = new Anchors();
    HeadingIds ids = new HeadingIds();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            String id = ids.id(PlainWriting.of(heading, directive -> " "));
            anchors.ids.put(heading, id);
            if (!(heading.getParent() instanceof ListItem)) {
              String text = PlainWriting.of(heading, wording);
              anchors.listed.add(new RenderedMarkup.Anchor(id, text, heading.getLevel()));
            }
          }
        });
    return anchors;
  }

  String id(Heading heading) {
    return ids.getOrDefault(heading, "section");
  }

  /** The id of the heading that a block stands under. */
  Optional<String> above(Node block) {
    for (@Nullable Node at = block; at != null; at = at.getParent()) {
      for (@Nullable Node before = at.getPrevious();
          before != null;
          before = before.getPrevious()) {
        if (before instanceof Heading heading) {
          return Optional.of(id(heading));
        }
      }
    }
    return Optional.empty();
  }

  List<RenderedMarkup.Anchor> listed() {
    return listed;
  }
}
