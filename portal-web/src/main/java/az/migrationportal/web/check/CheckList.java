package az.migrationportal.web.check;

import az.migrationportal.content.decision.Decisions;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.deadline.DeadlinesSource;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageHead;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.SystemAddress;
import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** All decisions, by whom they are for. */
@ApplicationScoped
public class CheckList {
  @Inject TextCatalogue catalogue;
  @Inject Decisions decisions;

  Page page(PageRequest request) {
    Texts texts = catalogue.in(request.locale());
    Map<ContentLocale, String> addresses = Addresses.inEvery(CheckSource::address);
    String title = texts.get("check.title");
    Tag heading =
        Tag.of("div", Tag.of("h1", title), Tag.of("p", texts.get("check.lead")).cls("lead"))
            .cls("head flow");
    Tag content =
        Tag.of("div", heading)
            .with(group(texts, "check.foreigners", "foreigners"))
            .with(group(texts, "check.citizens", "citizens"))
            .with(Tag.of("h2", texts.get("check.tools")), tools(texts))
            .cls("band flow");
    return new Page(
        PageHead.listed(
            title + " · " + texts.get("portal.name"),
            texts.get("check.lead"),
            CheckSource.address(texts.locale()),
            addresses),
        List.of(),
        texts.get(SystemAddress.CHECK.label()),
        SystemAddress.CHECK,
        false,
        addresses,
        List.<Component>of(content));
  }

  private Component[] group(Texts texts, String heading, String audience) {
    List<Decision> own =
        decisions.all().stream()
            .filter(
                decision ->
                    decision.audience().stream().anyMatch(word -> word.startsWith(audience)))
            .toList();
    Tag list = Tag.of("ul").cls("grid g3").attr("role", "list");
    own.forEach(decision -> list.with(card(texts, decision)));
    return own.isEmpty()
        ? new Component[0]
        : new Component[] {Tag.of("h2", texts.get(heading)), list};
  }

  private static Tag tools(Texts texts) {
    ContentLocale locale = texts.locale();
    return Tag.of(
            "ul",
            tool(DeadlinesSource.address(locale), texts, "deadline"),
            tool(QuoteSource.address(locale), texts, "quote"))
        .cls("grid g3")
        .attr("role", "list");
  }

  private static Tag tool(String address, Texts texts, String key) {
    return box(Tag.link(address, texts.get(key + ".title")), texts.get(key + ".lead"));
  }

  private static Tag card(Texts texts, Decision decision) {
    ContentLocale locale = texts.locale();
    Tag link =
        Tag.link(CheckAddresses.of(locale, decision), decision.title().getOrDefault(locale, ""));
    return box(link, decision.summary().getOrDefault(locale, ""));
  }

  private static Tag box(Tag link, String text) {
    return Tag.of("li", Tag.of("h3", link), Tag.of("p", text)).cls("box flow");
  }
}
