package az.migrationportal.web.shell;

import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.wording.FactForm;
import az.migrationportal.content.wording.FactText;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts the frame of the portal around the content of a page. */
@ApplicationScoped
public class PageFrame {

  @Inject TextCatalogue catalogue;
  @Inject FactText facts;
  @Inject PublishedItems items;

  /** The whole tree of a page: the same for the first answer and for Flow. */
  public Tag around(Page page, ContentLocale locale, LocalDate today) {
    Texts texts = catalogue.in(locale);
    Footer footer =
        new Footer(texts, key -> facts.html(new FactKey(key), locale, today, FactForm.PLAIN));
    return new Frame(texts, page).around(footer.of(aboutPages(texts)));
  }

  private List<Crumb> aboutPages(Texts texts) {
    List<Crumb> pages = new ArrayList<>();
    addPage(pages, texts, "about", "foot.about.checked");
    addPage(pages, texts, "glossary", "foot.about.glossary");
    addPage(pages, texts, "accessibility-statement", "foot.about.accessibility");
    addPage(pages, texts, "privacy-and-personal-data", "foot.about.data");
    return pages;
  }

  private void addPage(List<Crumb> pages, Texts texts, String key, String label) {
    items
        .find(new ItemKey(key), texts.locale())
        .ifPresent(
            item -> pages.add(new Crumb(texts.get(label), Addresses.of(texts.locale(), item))));
  }
}
