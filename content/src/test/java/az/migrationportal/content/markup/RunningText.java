package az.migrationportal.content.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * What an author typed in one paragraph, heading or cell; {@value #FIGURE} stands for a directive.
 *
 * @param heading whether it is a heading or a cell, which need not be a sentence
 * @param words with the words of links
 * @param outsideLinks without them
 */
public record RunningText(int line, boolean heading, String words, String outsideLinks) {

  public static final String FIGURE = "◦";

  /** The blocks of a document that hold words, in order. */
  public static List<RunningText> of(String markdown) {
    List<RunningText> found = new ArrayList<>();
    MarkupText.parse(markdown).accept(new Blocks(found));
    return List.copyOf(found);
  }

  /** A text without markup. */
  public static RunningText ofPlain(String text) {
    String words = Directive.PATTERN.matcher(text).replaceAll(FIGURE);
    return new RunningText(1, true, words, words);
  }

  private static final class Blocks extends AbstractVisitor {

    private final List<RunningText> found;

    Blocks(List<RunningText> found) {
      this.found = found;
    }

    @Override
    public void visit(Heading heading) {
      found.add(read(heading, true));
    }

    @Override
    public void visit(Paragraph paragraph) {
      found.add(read(paragraph, false));
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof TableCell) {
        found.add(read(node, true));
      } else {
        visitChildren(node);
      }
    }

    private static RunningText read(Node block, boolean heading) {
      Words words = new Words(true);
      Words outside = new Words(false);
      block.accept(words);
      block.accept(outside);
      return new RunningText(
          MarkupText.line(block), heading, words.text.toString(), outside.text.toString());
    }
  }

  private static final class Words extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();
    private final boolean withLinks;

    Words(boolean withLinks) {
      this.withLinks = withLinks;
    }

    @Override
    public void visit(Text node) {
      boolean mark =
          node.getPrevious() == null
              && node.getParent() instanceof Paragraph paragraph
              && paragraph.getParent() instanceof BlockQuote quote
              && paragraph.getPrevious() == null
              && Nodes.noticeKind(quote).isPresent();
      text.append(mark ? "" : node.getLiteral());
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
    public void visit(Link link) {
      if (withLinks) {
        visitChildren(link);
      }
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof DirectiveNode) {
        text.append(FIGURE);
      } else {
        visitChildren(node);
      }
    }
  }
}
