package az.migrationportal.content.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The forms with a look of their own, recognised in a parsed text. */
final class Nodes {

  private static final Pattern NOTICE = Pattern.compile("\\[!([A-Z]+)\\]\\s*");

  private Nodes() {}

  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  /** An ordered list whose every item begins with a heading of level 3. */
  static boolean isRoute(OrderedList list) {
    return children(list).stream()
        .allMatch(item -> item.getFirstChild() instanceof Heading h && h.getLevel() == 3);
  }

  /** A list whose every item has a box to tick. */
  static boolean isChecklist(BulletList list) {
    return children(list).stream()
        .allMatch(item -> item.getFirstChild() instanceof TaskListItemMarker);
  }

  /** The word of {@code [!WARNING]} and the like at the beginning of a block quote. */
  static Optional<String> noticeKind(BlockQuote quote) {
    if (quote.getFirstChild() instanceof Paragraph first
        && first.getFirstChild() instanceof Text text) {
      Matcher match = NOTICE.matcher(text.getLiteral());
      if (match.matches()) {
        return Optional.of(match.group(1));
      }
    }
    return Optional.empty();
  }

  /** The group of a paragraph that is nothing but {@code {fees:group}}. */
  static Optional<String> feeGroup(Node paragraph) {
    return paragraph.getFirstChild() instanceof DirectiveNode node
            && node.getNext() == null
            && node.directive().kind() == Directive.Kind.FEES
        ? Optional.of(node.directive().value())
        : Optional.empty();
  }

  /** The image of a paragraph of a document that is nothing but an image. */
  static Optional<Image> figure(@Nullable Node paragraph) {
    return paragraph instanceof Paragraph
            && paragraph.getParent() instanceof Document
            && paragraph.getFirstChild() instanceof Image image
            && image.getNext() == null
        ? Optional.of(image)
        : Optional.empty();
  }

  /** A paragraph in bold just before a table is its caption. */
  static boolean isCaption(Node node) {
    return node instanceof Paragraph
        && node.getNext() instanceof TableBlock
        && node.getFirstChild() instanceof StrongEmphasis strong
        && strong.getNext() == null;
  }
}
