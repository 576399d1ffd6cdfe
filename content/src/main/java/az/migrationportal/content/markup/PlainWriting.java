package az.migrationportal.content.markup;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Writes a parsed text without markup: a line per block, a space between cells. */
final class PlainWriting extends AbstractVisitor {

  /** Puts a directive into words. */
  @FunctionalInterface
  interface Wording {
    String text(Directive directive);
  }

  private final StringBuilder text = new StringBuilder();
  private final Wording wording;

  private PlainWriting(Wording wording) {
    this.wording = wording;
  }

  static String of(Node node, Wording wording) {
    PlainWriting writing = new PlainWriting(wording);
    node.accept(writing);
    return writing.text.toString().strip();
  }

  @Override
  public void visit(Text node) {
    boolean noticeMark =
        node.getPrevious() == null
            && node.getParent() instanceof Paragraph paragraph
            && paragraph.getPrevious() == null
            && paragraph.getParent() instanceof BlockQuote quote
            && Nodes.noticeKind(quote).isPresent();
    if (!noticeMark) {
      text.append(node.getLiteral());
    }
  }

  @Override
  public void visit(Code code) {
    text.append(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    text.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    text.append(' ');
  }

  @Override
  public void visit(Paragraph paragraph) {
    visitChildren(paragraph);
    text.append('\n');
  }

  @Override
  public void visit(Heading heading) {
    visitChildren(heading);
    text.append('\n');
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof DirectiveNode directive) {
      text.append(wording.text(directive.directive()));
      return;
    }
    visitChildren(node);
    if (node instanceof TableCell) {
      text.append(' ');
    } else if (node instanceof TableRow) {
      text.append('\n');
    }
  }

  @Override
  public void visit(CustomBlock block) {
    visitChildren(block);
    if (block instanceof TableBlock) {
      text.append('\n');
    }
  }
}
