package az.migrationportal.content.markup;

import az.migrationportal.content.wording.HtmlText;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Tables that scroll within their own named region on a small screen, with row headings in the
 * first column and the bold paragraph before them as caption.
 */
final class TableRendering implements NodeRenderer {

  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final MarkupRendering rendering;
  private final Anchors anchors;
  private final Notes notes;

  TableRendering(
      HtmlNodeRendererContext context, MarkupRendering rendering, Anchors anchors, Notes notes) {
    this.context = context;
    this.html = context.getWriter();
    this.rendering = rendering;
    this.anchors = anchors;
    this.notes = notes;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(
        TableBlock.class, TableHead.class, TableBody.class, TableRow.class, TableCell.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof TableBlock table) {
      table(table);
    } else if (node instanceof TableHead) {
      wrap("thead", node);
    } else if (node instanceof TableBody) {
      wrap("tbody", node);
    } else if (node instanceof TableRow) {
      wrap("tr", node);
    } else if (node instanceof TableCell cell) {
      cell(cell);
    }
  }

  private void table(TableBlock table) {
    Node before = table.getPrevious();
    boolean captioned = before != null && Nodes.isCaption(before);
    html.line();
    html.raw(
        "<div class=\"scroll\" role=\"region\" tabindex=\"0\""
            + name(table, captioned)
            + "><table>");
    if (captioned && before != null) {
      html.tag("caption");
      children(before);
      html.raw(notes.within(before));
      html.tag("/caption");
    }
    children(table);
    html.raw("</table></div>");
    html.line();
  }

  private String name(TableBlock table, boolean captioned) {
    if (captioned) {
      String caption = PlainWriting.of(table.getPrevious(), rendering::text);
      return " aria-label=\"" + HtmlText.escape(caption) + "\"";
    }
    return anchors
        .above(table)
        .map(id -> " aria-labelledby=\"" + HtmlText.escape(id) + "\"")
        .orElse("");
  }

  private void cell(TableCell cell) {
    boolean inHead = cell.getParent().getParent() instanceof TableHead;
    boolean rowHead = !inHead && cell.getPrevious() == null;
    boolean number = cell.getAlignment() == TableCell.Alignment.RIGHT;
    String tag = inHead || rowHead ? "th" : "td";
    StringBuilder open = new StringBuilder("<").append(tag);
    if (inHead || rowHead) {
      open.append(" scope=\"").append(inHead ? "col" : "row").append('"');
    }
    html.raw(open.append(number ? " class=\"num\"" : "").append('>').toString());
    children(cell);
    html.raw(cell.getPrevious() == null ? notes.within(cell.getParent()) : "");
    html.raw("</" + tag + ">");
  }

  private void wrap(String tag, Node node) {
    html.tag(tag, Map.of());
    children(node);
    html.tag("/" + tag);
  }

  private void children(Node parent) {
    Nodes.children(parent).forEach(context::render);
  }
}
