package az.migrationportal.web.fees;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.component.DayFields;
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
import java.util.Set;

/** Answers for the page of all fees. */
@ApplicationScoped
public class FeesSource implements PageSource {

  @Inject TextCatalogue catalogue;
  @Inject FeeGroups groups;
  @Inject FeeTables tables;

  @Override
  public Set<String> parameters(ContentLocale locale, String path) {
    return path.equals(SystemAddress.FEES.segment(locale))
        ? Set.of(
            FeeQuestion.GROUP, FeeQuestion.AS_OF, DayFields.DAY, DayFields.MONTH, DayFields.YEAR)
        : Set.of();
  }

  @Override
  public Optional<PageAnswer> answer(PageRequest request) {
    return request.path().equals(SystemAddress.FEES.segment(request.locale()))
        ? Optional.of(answer(request, catalogue.in(request.locale())))
        : Optional.empty();
  }

  private PageAnswer answer(PageRequest request, Texts texts) {
    FeeQuestion question = FeeQuestion.of(request);
    Map<String, String> names = groups.names(question.day(), texts.locale());
    boolean unknown = !question.group().isEmpty() && !names.containsKey(question.group());
    Page page = page(request, texts, question, names);
    return question.badDay() || unknown ? new PageAnswer.Refused(page) : new PageAnswer.Shown(page);
  }

  private Page page(
      PageRequest request, Texts texts, FeeQuestion question, Map<String, String> names) {
    String subject = names.getOrDefault(question.group(), texts.get("fees.title"));
    String title = (question.badDay() ? texts.get("error.word") + " " : "") + subject;
    PageHead today =
        PageHead.listed(
            title + " · " + texts.get("portal.name"),
            texts.get("fees.lead"),
            Addresses.of(texts.locale(), SystemAddress.FEES),
            Addresses.inEvery(locale -> Addresses.of(locale, SystemAddress.FEES)));
    PageHead head =
        question.isOfAnotherDay(request.today())
            ? new PageHead(
                today.title(), today.description(), today.canonical(), Map.of(), false, null)
            : today;
    return new Page(
        head,
        List.of(),
        texts.get(SystemAddress.FEES.label()),
        SystemAddress.FEES,
        false,
        FeeAddresses.same(question, request.today()),
        List.<Component>of(
            tables.of(texts, question, names, request.today()),
            Tag.of(
                    "p",
                    Tag.link(
                        HistoryAddresses.rules(texts.locale()), texts.get("history.rules.title")))
                .cls("noprint more")));
  }
}
