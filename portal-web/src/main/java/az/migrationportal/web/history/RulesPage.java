package az.migrationportal.web.history;

import az.migrationportal.content.history.RuleChange;
import az.migrationportal.content.history.RuleHistory;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Crumb;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageAnswer;
import az.migrationportal.web.shell.PageHead;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.SystemAddress;
import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Which fees, terms and visa rules changed, or will change, between two days. */
@ApplicationScoped
public class RulesPage {

  @Inject TextCatalogue catalogue;
  @Inject RuleHistory rules;

  PageAnswer answer(PageRequest request) {
    Texts texts = catalogue.in(request.locale());
    AskedDays asked =
        AskedDays.of(request, request.today().minusYears(1), request.today().plusYears(1));
    boolean preset = request.parameters().isEmpty();
    String own = HistoryAddresses.rules(texts.locale());
    Map<ContentLocale, String> plain = Addresses.inEvery(HistoryAddresses::rules);
    Map<ContentLocale, String> same =
        preset || asked.bad()
            ? plain
            : Addresses.inEvery(
                locale ->
                    HistoryAddresses.days(
                        HistoryAddresses.rules(locale), asked.from(), asked.to()));
    String title = texts.get("history.rules.title");
    String name = title + " · " + texts.get("portal.name");
    PageHead head =
        preset
            ? PageHead.listed(name, texts.get("history.rules.lead"), own, plain)
            : new PageHead(name, texts.get("history.rules.lead"), own, Map.of(), false, null);
    Page page =
        new Page(
            head,
            List.of(
                new Crumb(
                    texts.get("changes.title"),
                    Addresses.of(texts.locale(), SystemAddress.CHANGES))),
            title,
            SystemAddress.CHANGES,
            false,
            same,
            List.<Component>of(content(texts, request, asked, own)));
    return asked.bad() ? new PageAnswer.Refused(page) : new PageAnswer.Shown(page);
  }

  private Tag content(Texts texts, PageRequest request, AskedDays asked, String own) {
    Tag heading =
        Tag.of(
                "div",
                Tag.of("h1", texts.get("history.rules.title")),
                Tag.of("p", texts.get("history.rules.lead")).cls("lead"))
            .cls("head flow");
    Tag band = Tag.of("div", heading, DaysForm.of(texts, asked, own)).cls("band flow");
    if (!asked.bad()) {
      List<RuleChange> changes = rules.between(asked.from(), asked.to(), texts.locale());
      band.with(
          Tag.of("h2", ComparePage.days(texts, asked)),
          Tag.of("p", texts.get("history.rules.count", "count", changes.size()))
              .attr("role", "status"),
          RuleList.of(texts, changes, request.today()));
    }
    return band.with(Tag.of("p", texts.get("history.rules.note")).cls("meta"));
  }
}
