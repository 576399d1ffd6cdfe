package az.migrationportal.web.prerender;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.component.SafeHtml;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Crumb;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageFrame;
import az.migrationportal.web.shell.PageHead;
import com.vaadin.flow.dom.Element;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a page as a complete HTML document. */
@ApplicationScoped
public class DocumentWriter {

  /** Marks a part of a page that needs the script of passkeys. */
  private static final String PASSKEY = "data-passkey";

  private static final int USUAL_SIZE = 32_000;

  @Inject PageFrame frame;
  @Inject Assets assets;
  @Inject Origin origin;
  @Inject TextCatalogue catalogue;

  /** The document of a page. */
  String write(Page page, ContentLocale locale, LocalDate day) {
    StringBuilder html = new StringBuilder(USUAL_SIZE);
    html.append("<!doctype html>\n<html lang=\"").append(locale.tag()).append("\">\n<head>");
    html.append("<meta charset=\"utf-8\">");
    html.append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n");
    head(html, page.head(), locale);
    breadcrumbs(html, page, locale);
    html.append("</head>\n<body>\n<div id=\"outlet\">");
    Tag tree = frame.around(page, locale, day);
    new ElementWriter(html).write(tree.getElement());
    html.append("</div>\n");
    if (holds(tree.getElement(), PASSKEY)) {
      html.append("<script src=\"").append(assets.passkeys()).append("\" defer></script>\n");
    }
    return html.append("</body>\n</html>\n").toString();
  }

  private static boolean holds(Element element, String attribute) {
    return !element.isTextNode()
        && (element.hasAttribute(attribute)
            || element.getChildren().anyMatch(child -> holds(child, attribute)));
  }

  private void head(StringBuilder html, PageHead head, ContentLocale locale) {
    html.append("<title>");
    SafeHtml.escape(head.title(), html);
    html.append("</title>\n");
    meta(html, "name", "description", head.description());
    if (!head.indexed()) {
      meta(html, "name", "robots", "noindex");
    }
    addresses(html, head, locale);
    social(html, head, locale);
    link(html, "icon", assets.icon(), " type=\"image/svg+xml\"");
    link(html, "stylesheet", assets.style(), "");
    starter(html);
    JsonObject data = head.data();
    if (data != null) {
      structured(html, new StructuredData(origin.toString()).write(data));
    }
  }

  /** The way here, for search engines; not of pages that they may not list. */
  private void breadcrumbs(StringBuilder html, Page page, ContentLocale locale) {
    List<Crumb> crumbs = page.crumbs();
    String canonical = page.head().canonical();
    if (crumbs == null || canonical == null) {
      return;
    }
    List<Crumb> way = new ArrayList<>();
    way.add(new Crumb(catalogue.in(locale).get("portal.home"), Addresses.home(locale)));
    way.addAll(crumbs);
    way.add(new Crumb(page.here(), canonical));
    structured(html, new StructuredData(origin.toString()).breadcrumbs(way));
  }

  private static void structured(StringBuilder html, String json) {
    html.append("<script type=\"application/ld+json\">").append(json).append("</script>\n");
  }

  private void addresses(StringBuilder html, PageHead head, ContentLocale locale) {
    String canonical = head.canonical();
    if (canonical != null) {
      link(html, "canonical", origin + canonical, "");
    }
    head.alternates()
        .forEach(
            (other, address) ->
                link(html, "alternate", origin + address, " hreflang=\"" + other.tag() + "\""));
    String usual = usual(head);
    if (usual != null) {
      link(html, "alternate", origin + usual, " hreflang=\"x-default\"");
    }
    link(html, "alternate", Addresses.feed(locale), " type=\"application/atom+xml\"");
  }

  /** For readers of no language of ours: English, else the first there is. */
  private static @Nullable String usual(PageHead head) {
    return Stream.of(ContentLocale.EN, ContentLocale.AZ, ContentLocale.RU)
        .filter(head.alternates()::containsKey)
        .findFirst()
        .map(head.alternates()::get)
        .orElse(null);
  }

  private void social(StringBuilder html, PageHead head, ContentLocale locale) {
    meta(html, "property", "og:type", "website");
    meta(html, "property", "og:site_name", catalogue.in(locale).get("portal.name"));
    meta(html, "property", "og:title", head.title());
    meta(html, "property", "og:description", head.description());
    meta(html, "property", "og:locale", territory(locale));
    String canonical = head.canonical();
    if (canonical != null) {
      meta(html, "property", "og:url", origin + canonical);
    }
  }

  /** Social networks know languages with a territory only. */
  private static String territory(ContentLocale locale) {
    return switch (locale) {
      case AZ -> "az_AZ";
      case EN -> "en_GB";
      case RU -> "ru_RU";
    };
  }

  /** Loads nothing but itself; the bundle comes when a reader touches a live part. */
  private void starter(StringBuilder html) {
    if (!assets.bundle().isEmpty()) {
      html.append("<script src=\"").append(assets.starter()).append("\" data-bundle=\"");
      html.append(assets.bundle()).append("\" defer></script>\n");
    }
  }

  private static void meta(StringBuilder html, String kind, String name, String content) {
    html.append("<meta ").append(kind).append("=\"").append(name).append("\" content=\"");
    SafeHtml.escape(content, html);
    html.append("\">\n");
  }

  private static void link(StringBuilder html, String rel, String href, String more) {
    html.append("<link rel=\"").append(rel).append("\" href=\"");
    SafeHtml.escape(href, html);
    html.append('"').append(more).append(">\n");
  }
}
