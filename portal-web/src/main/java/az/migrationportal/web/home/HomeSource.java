package az.migrationportal.web.home;

import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.changes.ChangeRoute;
import az.migrationportal.web.changes.Entry;
import az.migrationportal.web.changes.RecentChanges;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.pathway.PathwayCards;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageAnswer;
import az.migrationportal.web.shell.PageHead;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.PageSource;
import az.migrationportal.web.shell.SystemAddress;
import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers for the first page of each language. */
@ApplicationScoped
public class HomeSource implements PageSource {

  private static final int CHANGES_SHOWN = 4;

  @Inject TextCatalogue catalogue;
  @Inject TravelAlert alert;
  @Inject Hero hero;
  @Inject PathwayCards pathways;
  @Inject HomeTools tools;
  @Inject RecentChanges changes;
  @Inject AbroadBand abroad;

  @Override
  public Optional<PageAnswer> answer(PageRequest request) {
    return request.path().isEmpty()
        ? Optional.of(new PageAnswer.Shown(page(request)))
        : Optional.empty();
  }

  private Page page(PageRequest request) {
    Texts texts = catalogue.in(request.locale());
    Map<ContentLocale, String> addresses = Addresses.inEvery(Addresses::home);
    PageHead head =
        PageHead.listed(
                texts.get("home.title"),
                texts.get("home.lead"),
                Addresses.home(texts.locale()),
                addresses)
            .with(data(texts));
    List<Component> content = new ArrayList<>();
    alert.of(texts).ifPresent(content::add);
    content.add(hero.of(texts));
    content.add(pathways(texts));
    content.add(tools.band(texts, request.today()));
    content.add(changed(texts));
    content.add(abroad.of(texts));
    return new Page(head, null, texts.get("portal.home"), null, true, addresses, content);
  }

  private Tag pathways(Texts texts) {
    return Tag.of(
            "section",
            Tag.of("h2", texts.get("home.pathways")).cls("head"),
            pathways.comingHere(texts.locale()))
        .cls("band wrap");
  }

  private Tag changed(Texts texts) {
    List<Entry> entries = changes.in(texts, CHANGES_SHOWN);
    Tag list =
        entries.isEmpty()
            ? Tag.of("p", texts.get("home.changes.none"))
            : ChangeRoute.of(texts, entries, "h3");
    Tag all =
        Tag.link(Addresses.of(texts.locale(), SystemAddress.CHANGES), texts.get("home.changes.all"))
            .cls("btn quiet");
    return Tag.of(
            "section",
            Tag.of("h2", texts.get("home.changes")).cls("head"),
            list,
            Tag.of("p", all).cls("row"))
        .cls("band wrap flow")
        .attr("id", "changed");
  }

  private static JsonObject data(Texts texts) {
    return Json.createObjectBuilder()
        .add("@context", "https://schema.org")
        .add("@type", "WebSite")
        .add("name", texts.get("portal.name"))
        .add("description", texts.get("home.lead"))
        .add("inLanguage", texts.locale().tag())
        .add("url", Addresses.home(texts.locale()))
        .build();
  }
}
