package az.migrationportal.web.history;

import az.migrationportal.content.fact.Country;
import az.migrationportal.content.history.Fate;
import az.migrationportal.content.history.PieceChange;
import az.migrationportal.content.history.RuleChange;
import az.migrationportal.content.history.RuleHistory;
import az.migrationportal.content.history.TextDifference;
import az.migrationportal.content.history.TextHistory;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.component.Notice;
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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One page on two days: what was added, removed and changed, in words. */
@ApplicationScoped
public class ComparePage {

  @Inject TextCatalogue catalogue;
  @Inject TextHistory history;
  @Inject RuleHistory rules;

  /** The comparison of an item; of a country also its rule. Empty where readers cannot have it. */
  Optional<PageAnswer> of(ItemKey key, @Nullable Country country, PageRequest request) {
    AskedDays asked = AskedDays.of(request, request.today().minusYears(1), request.today());
    return history
        .between(key, request.locale(), asked.from(), asked.to())
        .map(
            difference -> {
              String title = difference.to().item().title();
              Map<ContentLocale, String> pages =
                  Addresses.inEvery(locale -> Addresses.of(locale, difference.to().item()));
              return answer(request, asked, pages, title, difference, country);
            });
  }

  /** The comparison of the rule of a country without a text. */
  PageAnswer of(Country country, PageRequest request) {
    AskedDays asked = AskedDays.of(request, request.today().minusYears(1), request.today());
    String name = country.name().getOrDefault(request.locale(), country.iso2());
    return answer(
        request,
        asked,
        Addresses.inEvery(locale -> Addresses.of(locale, country)),
        name,
        null,
        country);
  }

  private PageAnswer answer(
      PageRequest request,
      AskedDays asked,
      Map<ContentLocale, String> pages,
      String subject,
      @Nullable TextDifference difference,
      @Nullable Country country) {
    Texts texts = catalogue.in(request.locale());
    String page = Objects.requireNonNull(pages.get(texts.locale()));
    String title = texts.get("history.title", "page", subject);
    Map<ContentLocale, String> same =
        Addresses.inEvery(
            locale ->
                HistoryAddresses.compared(
                    locale, Objects.requireNonNull(pages.get(locale)), asked.from(), asked.to()));
    PageHead head =
        new PageHead(
            title + " · " + texts.get("portal.name"),
            days(texts, asked),
            page,
            Map.of(),
            false,
            null);
    Tag band =
        Tag.of(
                "div",
                Tag.of(
                        "div",
                        Tag.of("h1", title),
                        Tag.of("p", days(texts, asked)).cls("lead"),
                        Tag.of("p", Tag.link(page, texts.get("history.today"))))
                    .cls("head flow"),
                DaysForm.of(texts, asked, HistoryAddresses.compared(texts.locale(), page)))
            .cls("band flow");
    if (!asked.bad()) {
      rule(band, texts, request, asked, country);
      text(band, texts, difference);
    }
    Page made =
        new Page(
            head,
            List.of(
                new Crumb(
                    texts.get("changes.title"),
                    Addresses.of(texts.locale(), SystemAddress.CHANGES))),
            subject,
            SystemAddress.CHANGES,
            false,
            same,
            List.<Component>of(band));
    return asked.bad() ? new PageAnswer.Refused(made) : new PageAnswer.Shown(made);
  }

  /** Both days in words. */
  static String days(Texts texts, AskedDays asked) {
    return texts.get(
        "history.days", Map.of("from", texts.date(asked.from()), "to", texts.date(asked.to())));
  }

  private void rule(
      Tag band, Texts texts, PageRequest request, AskedDays asked, @Nullable Country country) {
    if (country != null) {
      List<RuleChange> changes =
          rules.between(asked.from(), asked.to(), texts.locale()).stream()
              .filter(change -> change.key().equals(country.key().value()))
              .toList();
      band.with(Tag.of("h2", texts.get("country.fact.rule")));
      band.with(
          changes.isEmpty()
              ? Tag.of("p", texts.get("history.rule.same"))
              : RuleList.of(texts, changes, request.today()));
    }
  }

  private static void text(Tag band, Texts texts, @Nullable TextDifference difference) {
    if (difference == null) {
      return;
    }
    band.with(Tag.of("h2", texts.get("history.text")));
    if (difference.from().isBeforeFirst()) {
      String first = texts.date(difference.from().firstPublished());
      String date = texts.date(difference.from().on());
      band.with(
          Notice.info(texts.get("history.beforeFirst", Map.of("first", first, "date", date))));
    }
    List<PieceChange> changes = difference.changes();
    band.with(
        Tag.of(
                "p",
                changes.isEmpty()
                    ? texts.get("history.same")
                    : texts.get(
                        "history.count",
                        Map.of(
                            "changed", ChangedWords.count(changes, Fate.CHANGED),
                            "added", ChangedWords.count(changes, Fate.ADDED),
                            "removed", ChangedWords.count(changes, Fate.REMOVED))))
            .attr("role", "status"));
    if (!changes.isEmpty()) {
      band.with(new ChangedWords(texts).list(changes, difference.to().item().writtenIn().tag()));
    }
  }
}
