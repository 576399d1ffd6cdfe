package az.migrationportal.content.markup;

import az.migrationportal.content.media.MediaKind;
import az.migrationportal.content.media.ShownMedium;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** Headings, routes, checklists, notices, links and directives as the design wants them. */
final class FormRendering implements NodeRenderer {

  private static final String ICON_START =
      "<svg width=\"24\" height=\"24\" viewBox=\"0 0 20 20\" fill=\"none\" stroke=\"currentColor\""
          + " stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\" aria-hidden=\"true\">";
  private static final String WARNING_ICON =
      ICON_START + "<path d=\"M10 3 1.8 17h16.4zM10 8v4M10 14.6v.1\"/></svg>";
  private static final String NOTE_ICON =
      ICON_START + "<circle cx=\"10\" cy=\"10\" r=\"8\"/><path d=\"M10 9v5M10 6v.1\"/></svg>";

  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final MarkupRendering rendering;
  private final Anchors anchors;
  private final Notes notes;

  FormRendering(
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
        Heading.class,
        OrderedList.class,
        BulletList.class,
        BlockQuote.class,
        Paragraph.class,
        Link.class,
        Image.class,
        TaskListItemMarker.class,
        DirectiveNode.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof OrderedList list) {
      orderedList(list);
    } else if (node instanceof BulletList list) {
      bulletList(list);
    } else if (node instanceof BlockQuote quote) {
      blockQuote(quote);
    } else if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof Link link) {
      link(link);
    } else if (node instanceof Image image) {
      image(image);
    } else if (node instanceof DirectiveNode directive) {
      html.raw(rendering.html(directive.directive()));
    }
  }

  private void heading(Heading heading) {
    String tag = "h" + heading.getLevel();
    html.line();
    html.tag(tag, Map.of("id", anchors.id(heading)));
    children(heading);
    html.tag("/" + tag);
    html.raw(notes.below(heading));
    html.line();
  }

  private void orderedList(OrderedList list) {
    boolean route = Nodes.isRoute(list);
    html.line();
    html.tag("ol", route ? attributes("class", "route", "role", "list") : start(list));
    for (Node item : Nodes.children(list)) {
      boolean end = route && item.getNext() == null;
      html.tag("li", end ? Map.of("class", "end") : Map.of());
      itemBlocks(item, list.isTight());
      html.tag("/li");
    }
    html.tag("/ol");
    html.line();
  }

  private static Map<String, String> start(OrderedList list) {
    Integer number = list.getMarkerStartNumber();
    return number == null || number == 1 ? Map.of() : Map.of("start", number.toString());
  }

  private void bulletList(BulletList list) {
    boolean checks = Nodes.isChecklist(list);
    html.line();
    html.tag("ul", checks ? attributes("class", "checks", "role", "list") : Map.of());
    for (Node item : Nodes.children(list)) {
      html.tag("li");
      if (checks) {
        check(item);
      } else {
        itemBlocks(item, list.isTight());
      }
      html.tag("/li");
    }
    html.tag("/ul");
    html.line();
  }

  private void itemBlocks(Node item, boolean tight) {
    for (Node child : Nodes.children(item)) {
      if (tight && child instanceof Paragraph) {
        children(child);
        html.raw(notes.within(child));
      } else {
        context.render(child);
      }
    }
  }

  /** The first paragraph is what to tick, the second a hint; anything more stands below. */
  private void check(Node item) {
    html.raw("<label><input type=\"checkbox\"><span>");
    int paragraphs = 0;
    boolean open = true;
    StringBuilder below = new StringBuilder();
    for (Node child : Nodes.children(item)) {
      if (child instanceof TaskListItemMarker) {
        continue;
      }
      if (open && child instanceof Paragraph && paragraphs < 2) {
        html.raw(paragraphs == 0 ? "" : "<span class=\"hint\"><br>");
        children(child);
        html.raw(paragraphs == 0 ? "" : "</span>");
        below.append(notes.below(child));
        paragraphs++;
      } else {
        html.raw(open ? "</span></label>" : "");
        open = false;
        context.render(child);
      }
    }
    html.raw(open ? "</span></label>" : "");
    html.raw(below.toString());
  }

  private void blockQuote(BlockQuote quote) {
    Optional<String> kind = Nodes.noticeKind(quote);
    html.line();
    if (kind.isEmpty()) {
      html.tag("blockquote");
      children(quote);
      html.tag("/blockquote");
      html.line();
      return;
    }
    boolean warning = kind.get().equals("WARNING");
    String name = warning ? "warn" : kind.get().toLowerCase(Locale.ROOT);
    html.tag("div", attributes("class", "note", "data-k", name));
    html.raw(warning ? WARNING_ICON : NOTE_ICON);
    html.raw("<div class=\"flow\">");
    for (Node block : Nodes.children(quote)) {
      if (block.getPrevious() == null) {
        firstOfNotice(block);
      } else {
        context.render(block);
      }
    }
    html.raw("</div></div>");
    html.line();
  }

  private void firstOfNotice(Node paragraph) {
    if (paragraph.getFirstChild() == paragraph.getLastChild()) {
      return;
    }
    html.tag("p");
    Nodes.children(paragraph).stream().skip(2).forEach(context::render);
    html.tag("/p");
    html.raw(notes.below(paragraph));
  }

  private void paragraph(Paragraph paragraph) {
    if (Nodes.isCaption(paragraph)) {
      return;
    }
    html.line();
    if (Nodes.feeGroup(paragraph).isPresent() || figure(paragraph).isPresent()) {
      children(paragraph);
    } else {
      html.tag("p");
      children(paragraph);
      html.tag("/p");
    }
    html.raw(notes.below(paragraph));
    html.line();
  }

  private void link(Link link) {
    LinkAddress target = LinkAddress.of(link.getDestination());
    Optional<String> href = rendering.href(target);
    href.ifPresent(address -> html.tag("a", Map.of("href", address)));
    children(link);
    href.ifPresent(address -> html.tag("/a"));
    rendering
        .media(target)
        .ifPresent(medium -> html.raw(MediaWriting.size(medium, rendering.locale())));
  }

  /** The image of a paragraph that is to be a figure. */
  private Optional<ShownMedium> figure(@Nullable Node paragraph) {
    return Nodes.figure(paragraph)
        .flatMap(image -> rendering.media(LinkAddress.of(image.getDestination())))
        .filter(medium -> medium.kind() == MediaKind.IMAGE);
  }

  /** A figure where it stands alone; whatever else was not refused is its words. */
  private void image(Image image) {
    Optional<ShownMedium> medium = figure(image.getParent());
    if (medium.isEmpty()) {
      children(image);
      return;
    }
    html.raw(MediaWriting.beforeCaption(medium.get()));
    boolean words = image.getFirstChild() != null;
    String credit = MediaWriting.credit(medium.get());
    if (words || !credit.isEmpty()) {
      html.tag("figcaption");
      children(image);
      html.raw(words && !credit.isEmpty() ? " " + credit : credit);
      html.tag("/figcaption");
    }
    html.raw("</figure>");
  }

  private void children(Node parent) {
    Nodes.children(parent).forEach(context::render);
  }

  private static Map<String, String> attributes(
      String name, String value, String otherName, String otherValue) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put(name, value);
    attributes.put(otherName, otherValue);
    return attributes;
  }
}
