package az.migrationportal.content.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** A document as the pieces that are translated one by one, as they were written. */
public final class MarkupBlocks extends AbstractVisitor {

  /** What a piece is. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_ROW
  }

  /** One piece, without the marks that make it a heading or an item of a list. */
  public record Block(Kind kind, String text) {}

  /** A piece and the node that it was made from. */
  record Placed(Block block, Node node) {

    /** Where it stands in the text as it is parsed. */
    List<SourceSpan> spans() {
      return node.getSourceSpans();
    }
  }

  private final List<String> lines;
  private final List<Placed> blocks = new ArrayList<>();

  private MarkupBlocks(List<String> lines) {
    this.lines = lines;
  }

  /** The pieces in their order. */
  public static List<Block> of(String markdown) {
    return placed(markdown).stream().map(Placed::block).toList();
  }

  /** The pieces with their places, in their order. */
  static List<Placed> placed(String markdown) {
    return placed(markdown, MarkupText.parse(markdown));
  }

  /** The same of a text that is parsed already. */
  static List<Placed> placed(String markdown, Node document) {
    MarkupBlocks found = new MarkupBlocks(MarkupText.escaped(markdown).lines().toList());
    document.accept(found);
    return List.copyOf(found.blocks);
  }

  @Override
  public void visit(Heading heading) {
    add(Kind.HEADING, heading);
  }

  @Override
  public void visit(Paragraph paragraph) {
    add(paragraph.getParent() instanceof ListItem ? Kind.LIST_ITEM : Kind.PARAGRAPH, paragraph);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    add(Kind.PARAGRAPH, code);
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    add(Kind.PARAGRAPH, code);
  }

  @Override
  public void visit(HtmlBlock html) {
    add(Kind.PARAGRAPH, html);
  }

  @Override
  public void visit(CustomBlock block) {
    visitChildren(block);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableRow) {
      add(Kind.TABLE_ROW, node);
    } else {
      visitChildren(node);
    }
  }

  private void add(Kind kind, Node node) {
    String text =
        node.getSourceSpans().stream()
            .map(
                span ->
                    lines
                        .get(span.getLineIndex())
                        .substring(span.getColumnIndex(), span.getColumnIndex() + span.getLength()))
            .collect(Collectors.joining("\n"));
    Block block = new Block(kind, MarkupText.unescaped(text).strip());
    blocks.add(new Placed(block, node));
  }
}
