package az.migrationportal.content.markup;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads markup into a tree in which directives are nodes of their own. */
final class MarkupText {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), TaskListItemsExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  /** A bar inside a directive would end a table cell; escaped it is harmless everywhere. */
  private static final Pattern BAR = Pattern.compile("(\\{fact:[a-z0-9-]+)\\|([a-z]+\\})");

  private static final Pattern ESCAPED_BAR = Pattern.compile("(\\{fact:[a-z0-9-]+)\\\\\\|");

  private MarkupText() {}

  static Node parse(String markdown) {
    Node document = PARSER.parse(escaped(markdown));
    document.accept(new Splitter());
    return document;
  }

  /** The text as it is parsed; source spans of nodes point into it. */
  static String escaped(String markdown) {
    return BAR.matcher(markdown).replaceAll("$1\\\\|$2");
  }

  /** The text as it was written, from the one that is parsed. */
  static String unescaped(String parsed) {
    return ESCAPED_BAR.matcher(parsed).replaceAll("$1|");
  }

  /** The line a node begins on, from 1; the line of what it stands in where it has none. */
  static int line(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      List<SourceSpan> spans = at.getSourceSpans();
      if (!spans.isEmpty()) {
        return spans.get(0).getLineIndex() + 1;
      }
    }
    return 1;
  }

  private static final class Splitter extends AbstractVisitor {

    @Override
    public void visit(Text text) {
      String literal = text.getLiteral();
      Matcher match = Directive.PATTERN.matcher(literal);
      int done = 0;
      Node last = text;
      while (match.find()) {
        var directive = Directive.of(match);
        if (directive.isEmpty()) {
          continue;
        }
        last = append(last, new Text(literal.substring(done, match.start())), text);
        last = append(last, new DirectiveNode(directive.get()), text);
        done = match.end();
      }
      if (last != text) {
        append(last, new Text(literal.substring(done)), text);
        text.unlink();
      }
    }

    private static Node append(Node after, Node node, Node origin) {
      if (node instanceof Text text && text.getLiteral().isEmpty()) {
        return after;
      }
      node.setSourceSpans(origin.getSourceSpans());
      after.insertAfter(node);
      return node;
    }
  }
}
