package az.migrationportal.content.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** What is wrong with a text, and what it refers to. Does not know whether that exists. */
public final class MarkupCheck extends AbstractVisitor {

  private static final Set<String> NOTICES = Set.of("NOTE", "WARNING", "IMPORTANT");

  private final List<MarkupProblem> problems = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private int level = 1;

  private final boolean inline;

  private MarkupCheck(boolean inline) {
    this.inline = inline;
  }

  /** Checks a whole document. */
  public static MarkupCheck ofDocument(String markdown) {
    MarkupCheck check = new MarkupCheck(false);
    MarkupText.parse(markdown).accept(check);
    return check;
  }

  /** Checks a text that must be one paragraph. */
  public static MarkupCheck ofInline(String markdown) {
    MarkupCheck check = new MarkupCheck(true);
    Node document = MarkupText.parse(markdown);
    document.accept(check);
    List<Node> blocks = Nodes.children(document);
    if (blocks.size() > 1 || (blocks.size() == 1 && !(blocks.get(0) instanceof Paragraph))) {
      check.refuse("more-than-one-paragraph", blocks.get(0), "");
    }
    return check;
  }

  /**
   * Checks a text without markup, in which only {@code {fact:…}} and {@code {law:…}} mean
   * something.
   */
  public static MarkupCheck ofPlain(String text) {
    MarkupCheck check = new MarkupCheck(true);
    check.directives(text, 1);
    Matcher match = Directive.PATTERN.matcher(text);
    while (match.find()) {
      Directive.of(match)
          .ifPresent(directive -> check.refer(directive, lineOf(text, match.start())));
    }
    return check;
  }

  public List<MarkupProblem> problems() {
    return List.copyOf(problems);
  }

  public List<Reference> references() {
    return List.copyOf(references);
  }

  @Override
  public void visit(HtmlBlock block) {
    refuse("raw-html", block, block.getLiteral());
  }

  @Override
  public void visit(HtmlInline inline) {
    refuse("raw-html", inline, inline.getLiteral());
  }

  @Override
  public void visit(Image image) {
    LinkAddress address = LinkAddress.of(image.getDestination());
    if (address.kind() != LinkAddress.Kind.MEDIA) {
      refuse("image", image, image.getDestination());
    } else if (inline || Nodes.figure(image.getParent()).isEmpty()) {
      refuse("image-within-text", image, image.getDestination());
    } else {
      int line = MarkupText.line(image);
      references.add(new Reference(Reference.Kind.IMAGE, address.value(), line));
    }
    visitChildren(image);
  }

  @Override
  public void visit(Heading heading) {
    if (heading.getLevel() == 1 || heading.getLevel() > level + 1) {
      refuse("heading-level", heading, "h" + heading.getLevel());
    }
    level = heading.getLevel();
    visitChildren(heading);
  }

  @Override
  public void visit(BlockQuote quote) {
    Nodes.noticeKind(quote)
        .filter(kind -> !NOTICES.contains(kind))
        .ifPresent(kind -> refuse("unknown-notice", quote, kind));
    visitChildren(quote);
  }

  @Override
  public void visit(Link link) {
    LinkAddress address = LinkAddress.of(link.getDestination());
    int line = MarkupText.line(link);
    switch (address.kind()) {
      case ITEM -> references.add(new Reference(Reference.Kind.ITEM, address.value(), line));
      case COUNTRY -> references.add(new Reference(Reference.Kind.COUNTRY, address.value(), line));
      case MEDIA -> references.add(new Reference(Reference.Kind.MEDIA, address.value(), line));
      case REFUSED -> refuse("bad-link", link, link.getDestination());
      case ELSEWHERE -> {}
    }
    visitChildren(link);
  }

  @Override
  public void visit(Text text) {
    directives(text.getLiteral(), MarkupText.line(text));
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof DirectiveNode directive) {
      refer(directive.directive(), MarkupText.line(node));
      boolean block =
          node.getParent() instanceof Paragraph && Nodes.feeGroup(node.getParent()).isPresent();
      if (directive.directive().kind() == Directive.Kind.FEES && !block) {
        refuse("bad-reference", node, "fees:" + directive.directive().value());
      }
    } else {
      visitChildren(node);
    }
  }

  private void refer(Directive directive, int line) {
    Reference.Kind kind = Reference.Kind.valueOf(directive.kind().name().toUpperCase(Locale.ROOT));
    references.add(new Reference(kind, directive.value(), line));
  }

  private void directives(String text, int firstLine) {
    Matcher match = Directive.PATTERN.matcher(text);
    while (match.find()) {
      if (Directive.of(match).isEmpty()) {
        problems.add(
            new MarkupProblem(
                "bad-reference", firstLine + lineOf(text, match.start()) - 1, match.group()));
      }
    }
  }

  private static int lineOf(String text, int index) {
    return 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
  }

  private void refuse(String rule, Node node, String found) {
    problems.add(new MarkupProblem(rule, MarkupText.line(node), found));
  }
}
