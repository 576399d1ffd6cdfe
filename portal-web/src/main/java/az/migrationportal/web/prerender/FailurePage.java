package az.migrationportal.web.prerender;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.component.SafeHtml;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Addresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;

/** What a reader sees when the content cannot be asked; made of words alone. */
@ApplicationScoped
public class FailurePage {

  @Inject TextCatalogue catalogue;
  @Inject Assets assets;

  /** In the language of the address, else in the one negotiated. */
  Answer in(ContentLocale negotiated, String path) {
    ContentLocale locale = Target.of(path).flatMap(Target::locale).orElse(negotiated);
    return Answer.page(
        HttpServletResponse.SC_SERVICE_UNAVAILABLE, html(catalogue.in(locale)), "Accept-Language");
  }

  private String html(Texts texts) {
    StringBuilder html = new StringBuilder("<!doctype html>\n<html lang=\"");
    html.append(texts.locale().tag()).append("\"><head><meta charset=\"utf-8\">");
    html.append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>");
    SafeHtml.escape(texts.get("failed.title"), html);
    html.append(
        "</title><meta name=\"robots\" content=\"noindex\"><link rel=\"stylesheet\" href=\"");
    html.append(assets.style())
        .append("\"></head><body><main class=\"wrap\"><div class=\"band flow\"><h1>");
    SafeHtml.escape(texts.get("failed.heading"), html);
    html.append("</h1><p>");
    SafeHtml.escape(texts.get("failed.lead"), html);
    html.append("</p><p><a href=\"").append(Addresses.OFFICIAL_SITE);
    return html.append("\">migration.gov.az</a></p></div></main></body></html>\n").toString();
  }
}
