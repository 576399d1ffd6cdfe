package az.migrationportal.web.prerender;

import az.migrationportal.content.decision.Decisions;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.web.check.CheckAddresses;
import az.migrationportal.web.check.QuoteSource;
import az.migrationportal.web.component.SafeHtml;
import az.migrationportal.web.deadline.DeadlinesSource;
import az.migrationportal.web.history.HistoryAddresses;
import az.migrationportal.web.item.AllItems;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.SystemAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every page that search engines may list, with its other languages; and what robots may read. */
@ApplicationScoped
public class SiteMap {

  private static final List<SystemAddress> LISTED =
      List.of(
          SystemAddress.PATHWAYS,
          SystemAddress.CHECK,
          SystemAddress.FEES,
          SystemAddress.COUNTRIES,
          SystemAddress.CHANGES);

  @Inject AllItems items;
  @Inject Countries countries;
  @Inject Decisions decisions;
  @Inject Origin origin;

  String xml() {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"");
    xml.append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    pages(xml, Addresses.inEvery(Addresses::home), null);
    LISTED.forEach(
        page -> pages(xml, Addresses.inEvery(locale -> Addresses.of(locale, page)), null));
    List<PublishedItem> texts = items.in(ContentLocale.AZ, null);
    texts.forEach(item -> item(xml, item));
    Set<ItemKey> written = texts.stream().map(PublishedItem::key).collect(Collectors.toSet());
    decisions
        .all()
        .forEach(
            decision -> {
              pages(xml, Addresses.inEvery(locale -> CheckAddresses.of(locale, decision)), null);
              pages(xml, Addresses.inEvery(locale -> CheckAddresses.rules(locale, decision)), null);
            });
    pages(xml, Addresses.inEvery(DeadlinesSource::address), null);
    pages(xml, Addresses.inEvery(QuoteSource::address), null);
    pages(xml, Addresses.inEvery(HistoryAddresses::rules), null);
    countries.all().stream()
        .filter(country -> !written.contains(country.key()))
        .forEach(
            country ->
                pages(xml, Addresses.inEvery(locale -> Addresses.of(locale, country)), null));
    return xml.append("</urlset>\n").toString();
  }

  String robots() {
    StringBuilder text = new StringBuilder("User-agent: *\nDisallow: /api/\n");
    for (ContentLocale locale : ContentLocale.values()) {
      text.append("Disallow: ").append(Addresses.of(locale, SystemAddress.SEARCH)).append('\n');
    }
    return text.append("\nSitemap: ").append(origin).append("/sitemap.xml\n").toString();
  }

  private void item(StringBuilder xml, PublishedItem item) {
    Map<ContentLocale, String> addresses = new EnumMap<>(ContentLocale.class);
    item.paths().forEach((locale, path) -> addresses.put(locale, Addresses.of(locale, path)));
    pages(xml, addresses, item.publishedAt().toString());
  }

  private void pages(
      StringBuilder xml, Map<ContentLocale, String> addresses, @Nullable String modified) {
    for (String address : addresses.values()) {
      xml.append("<url><loc>");
      SafeHtml.escape(origin + address, xml);
      xml.append("</loc>");
      if (modified != null) {
        xml.append("<lastmod>").append(modified).append("</lastmod>");
      }
      addresses.forEach((locale, other) -> alternate(xml, locale, other));
      xml.append("</url>\n");
    }
  }

  private void alternate(StringBuilder xml, ContentLocale locale, String address) {
    xml.append("<xhtml:link rel=\"alternate\" hreflang=\"").append(locale.tag());
    xml.append("\" href=\"");
    SafeHtml.escape(origin + address, xml);
    xml.append("\"/>");
  }
}
