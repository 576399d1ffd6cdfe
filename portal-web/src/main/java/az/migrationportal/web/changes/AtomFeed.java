package az.migrationportal.web.changes;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.component.SafeHtml;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.SystemAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** What changed as an Atom feed (RFC 4287), one per language. */
@ApplicationScoped
public class AtomFeed {

  private static final int ENTRIES = 50;

  @Inject TextCatalogue catalogue;
  @Inject RecentChanges changes;

  /** The feed, with absolute addresses that begin with {@code origin}. */
  public String in(ContentLocale locale, String origin) {
    Texts texts = catalogue.in(locale);
    List<Entry> entries = changes.in(texts, ENTRIES);
    String self = origin + Addresses.feed(locale);
    Instant updated = entries.stream().map(Entry::at).findFirst().orElse(Instant.EPOCH);
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
    xml.append(locale.tag()).append("\">\n");
    element(xml, "title", texts.get("portal.name") + ": " + texts.get("changes.title"));
    element(xml, "id", self);
    element(xml, "updated", updated.toString());
    xml.append("<author><name>");
    SafeHtml.escape(texts.get("portal.name"), xml);
    xml.append("</name></author>\n");
    link(xml, "self", self);
    String page = origin + Addresses.of(locale, SystemAddress.CHANGES);
    link(xml, "alternate", page);
    entries.forEach(entry -> entry(xml, entry, texts, origin, page, self));
    return xml.append("</feed>\n").toString();
  }

  private static void entry(
      StringBuilder xml, Entry entry, Texts texts, String origin, String page, String self) {
    String href = entry.href();
    xml.append("<entry>\n");
    element(xml, "title", entry.title());
    element(xml, "id", self + "#" + entry.sequence());
    element(xml, "updated", entry.at().toString());
    link(xml, "alternate", href == null ? page : origin + href);
    String kind = texts.get("changes." + entry.kind());
    element(xml, "summary", entry.text().isEmpty() ? kind : kind + ". " + entry.text());
    xml.append("</entry>\n");
  }

  private static void element(StringBuilder xml, String name, String text) {
    xml.append('<').append(name).append('>');
    SafeHtml.escape(text, xml);
    xml.append("</").append(name).append(">\n");
  }

  private static void link(StringBuilder xml, String rel, String href) {
    xml.append("<link rel=\"").append(rel).append("\" href=\"");
    SafeHtml.escape(href, xml);
    xml.append("\"/>\n");
  }
}
