package az.migrationportal.web.changes;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.history.HistoryAddresses;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of what changed. */
@ApplicationScoped
public class ChangesSource implements PageSource {

  private static final int ON_THE_PAGE = 50;

  @Inject TextCatalogue catalogue;
  @Inject RecentChanges changes;

  @Override
  public Optional<PageAnswer> answer(PageRequest request) {
    return request.path().equals(SystemAddress.CHANGES.segment(request.locale()))
        ? Optional.of(new PageAnswer.Shown(page(catalogue.in(request.locale()))))
        : Optional.empty();
  }

  private Page page(Texts texts) {
    Map<ContentLocale, String> addresses =
        Addresses.inEvery(locale -> Addresses.of(locale, SystemAddress.CHANGES));
    String title = texts.get("changes.title");
    String own = Addresses.of(texts.locale(), SystemAddress.CHANGES);
    return new Page(
        PageHead.listed(
            title + " · " + texts.get("portal.name"), texts.get("changes.lead"), own, addresses),
        List.of(),
        title,
        SystemAddress.CHANGES,
        false,
        addresses,
        List.<Component>of(content(texts, title)));
  }

  private Tag content(Texts texts, String title) {
    Tag rules =
        Tag.of(
            "p",
            Tag.link(HistoryAddresses.rules(texts.locale()), texts.get("history.rules.title")));
    Tag feed =
        Tag.of("p", Tag.link(Addresses.feed(texts.locale()), texts.get("changes.feed")))
            .cls("noprint");
    Tag heading =
        Tag.of(
                "div",
                Tag.of("h1", title),
                Tag.of("p", texts.get("changes.lead")).cls("lead"),
                rules,
                feed)
            .cls("head flow");
    List<Entry> entries = changes.in(texts, ON_THE_PAGE);
    Tag list =
        entries.isEmpty()
            ? Tag.of("p", texts.get("changes.none"))
            : ChangeRoute.of(texts, entries, "h2");
    return Tag.of("div", heading, list).cls("band");
  }
}
