package az.migrationportal.content.markup;

import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.LegalReference;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.media.MediaKey;
import az.migrationportal.content.media.ShownMedium;
import az.migrationportal.content.wording.FactText;
import az.migrationportal.content.wording.HtmlText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Renders texts of one locale with the facts of one day. What the check would refuse is made
 * harmless here once more: HTML is escaped, foreign links and images lose all but their words.
 */
public final class MarkupRendering {

  private static final String STOP = ".";

  private final FactText facts;
  private final ContentLocale locale;
  private final LocalDate on;
  private final LinkTargets links;

  public MarkupRendering(FactText facts, ContentLocale locale, LocalDate on, LinkTargets links) {
    this.facts = facts;
    this.locale = locale;
    this.on = on;
    this.links = links;
  }

  /** A whole document. */
  public RenderedMarkup document(String markdown) {
    return document(markdown, Set.of(), "");
  }

  /**
   * A whole document with a note below some of its pieces. The note is in the HTML only.
   *
   * @param noted the pieces of {@link MarkupBlocks}, from 0
   * @param note safe HTML that may stand in a paragraph
   */
  public RenderedMarkup document(String markdown, Set<Integer> noted, String note) {
    Node document = parsed(markdown);
    Anchors anchors = Anchors.of(document, this::text);
    List<MarkupBlocks.Placed> blocks =
        noted.isEmpty() ? List.of() : MarkupBlocks.placed(markdown, document);
    List<Node> nodes =
        noted.stream().filter(i -> i < blocks.size()).map(i -> blocks.get(i).node()).toList();
    String html = renderer(anchors, new Notes(nodes, note)).render(document);
    return new RenderedMarkup(html, PlainWriting.of(document, this::text), anchors.listed());
  }

  /** One paragraph, without the element around it. */
  public String inline(String markdown) {
    Node document = parsed(markdown);
    String html = renderer(Anchors.of(document, this::text), Notes.NONE).render(document).strip();
    return html.startsWith("<p>") && html.endsWith("</p>")
        ? html.substring("<p>".length(), html.length() - "</p>".length())
        : html;
  }

  /** A text without markup, with its directives in words; to be escaped before use in HTML. */
  public String plain(String text) {
    Matcher match = Directive.PATTERN.matcher(text);
    StringBuilder resolved = new StringBuilder();
    while (match.find()) {
      String words = Directive.of(match).map(this::text).orElse(match.group());
      match.appendReplacement(resolved, "");
      resolved.append(words);
      if (endsWithStop(words) && text.startsWith(STOP, match.end())) {
        resolved.setLength(resolved.length() - STOP.length());
      }
    }
    return match.appendTail(resolved).toString();
  }

  /** A date that ends with an abbreviation ends the sentence too: «2026 г.», not «2026 г..». */
  private Node parsed(String markdown) {
    Node document = MarkupText.parse(markdown);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomNode node) {
            if (node instanceof DirectiveNode directive
                && node.getNext() instanceof Text after
                && after.getLiteral().startsWith(STOP)
                && endsWithStop(text(directive.directive()))) {
              after.setLiteral(after.getLiteral().substring(STOP.length()));
            }
            visitChildren(node);
          }
        });
    return document;
  }

  private static boolean endsWithStop(String words) {
    return words.endsWith(STOP);
  }

  String text(Directive directive) {
    return switch (directive.kind()) {
      case FACT -> facts.text(new FactKey(directive.value()), locale, on, directive.form());
      case LAW -> facts.label(LegalReference.parse(directive.value()), locale);
      case FEES -> facts.groupName(directive.value(), locale);
    };
  }

  String html(Directive directive) {
    return switch (directive.kind()) {
      case FACT -> facts.html(new FactKey(directive.value()), locale, on, directive.form());
      case LAW -> law(LegalReference.parse(directive.value()));
      case FEES -> facts.feeTable(directive.value(), locale, on);
    };
  }

  private String law(LegalReference reference) {
    String label = HtmlText.escape(facts.label(reference, locale));
    return facts
        .address(reference)
        .map(url -> "<a class=\"law\" href=\"" + HtmlText.escape(url) + "\">" + label + "</a>")
        .orElse("<span class=\"law\">" + label + "</span>");
  }

  Optional<String> href(LinkAddress address) {
    return switch (address.kind()) {
      case ITEM -> links.item(new ItemKey(address.value()));
      case COUNTRY -> links.country(address.value());
      case MEDIA -> media(address).map(MediaWriting::address);
      case ELSEWHERE -> Optional.of(address.value());
      case REFUSED -> Optional.empty();
    };
  }

  /** The medium that an address names, where there is one to show. */
  Optional<ShownMedium> media(LinkAddress address) {
    return address.kind() == LinkAddress.Kind.MEDIA
        ? links.media(new MediaKey(address.value()))
        : Optional.empty();
  }

  ContentLocale locale() {
    return locale;
  }

  private HtmlRenderer renderer(Anchors anchors, Notes notes) {
    return HtmlRenderer.builder()
        .escapeHtml(true)
        .sanitizeUrls(true)
        .nodeRendererFactory(context -> new FormRendering(context, this, anchors, notes))
        .nodeRendererFactory(context -> new TableRendering(context, this, anchors, notes))
        .build();
  }
}
