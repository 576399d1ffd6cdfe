package az.migrationportal.content.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** The blocks of a text, one a line, indented by depth; two translations must have the same. */
public final class BlockOutline extends AbstractVisitor {

  private final List<String> blocks = new ArrayList<>();
  private int depth;

  private BlockOutline() {}

  public static List<String> of(String markdown) {
    BlockOutline outline = new BlockOutline();
    outline.visitChildren(MarkupText.parse(markdown));
    return List.copyOf(outline.blocks);
  }

  @Override
  public void visit(Heading heading) {
    leaf("h" + heading.getLevel());
  }

  @Override
  public void visit(Paragraph paragraph) {
    leaf(Nodes.feeGroup(paragraph).map(group -> "fees:" + group).orElse("p"));
  }

  @Override
  public void visit(BulletList list) {
    inner(Nodes.isChecklist(list) ? "checks" : "ul", list);
  }

  @Override
  public void visit(OrderedList list) {
    inner(Nodes.isRoute(list) ? "route" : "ol", list);
  }

  @Override
  public void visit(ListItem item) {
    inner(item.getFirstChild() instanceof TaskListItemMarker ? "li[ ]" : "li", item);
  }

  @Override
  public void visit(BlockQuote quote) {
    inner(Nodes.noticeKind(quote).map(kind -> "notice:" + kind).orElse("quote"), quote);
  }

  @Override
  public void visit(CustomBlock block) {
    inner(block instanceof TableBlock ? "table" : block.getClass().getSimpleName(), block);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableRow) {
      long cells = Nodes.children(node).stream().filter(TableCell.class::isInstance).count();
      leaf("row of " + cells);
    } else if (!(node instanceof TaskListItemMarker)) {
      visitChildren(node);
    }
  }

  @Override
  protected void visitChildren(Node parent) {
    for (Node child : Nodes.children(parent)) {
      if (child instanceof Block || child instanceof CustomNode) {
        child.accept(this);
      }
    }
  }

  private void inner(String name, Node node) {
    leaf(name);
    depth++;
    visitChildren(node);
    depth--;
  }

  private void leaf(String name) {
    blocks.add("  ".repeat(depth) + name);
  }
}
