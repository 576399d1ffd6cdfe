package az.migrationportal.web.fees;

import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.wording.FactText;
import az.migrationportal.web.component.Day;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Tag;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The page of all fees. */
@ApplicationScoped
public class FeesSource implements PageSource {

  @Inject TextCatalogue catalogue;
  @Inject FeeGroups groups;
  @Inject FactText words;
  @Inject FeeBasis basis;

  @Override
  public Set<String> parameters(ContentLocale locale, String path) {
    return path.equals(SystemAddress.FEES.segment(locale))
        ? Set.of(FeeQuestion.GROUP, FeeQuestion.AS_OF)
        : Set.of();
  }

  @Override
  public Optional<PageAnswer> answer(PageRequest request) {
    return request.path().equals(SystemAddress.FEES.segment(request.locale()))
        ? Optional.of(new PageAnswer.Shown(page(request)))
        : Optional.empty();
  }

  private Page page(PageRequest request) {
    Texts texts = catalogue.in(request.locale());
    FeeQuestion question = FeeQuestion.of(request);
    Map<ContentLocale, String> addresses =
        Addresses.inEvery(locale -> Addresses.of(locale, SystemAddress.FEES));
    String title = texts.get("fees.title");
    PageHead head =
        PageHead.listed(
            (question.badDay() ? texts.get("fees.error") + " " : "")
                + title
                + " · "
                + texts.get("portal.name"),
            texts.get("fees.lead"),
            Addresses.of(texts.locale(), SystemAddress.FEES),
            addresses);
    return new Page(
        head,
        List.of(),
        texts.get(SystemAddress.FEES.label()),
        SystemAddress.FEES,
        false,
        FeeAddresses.same(question, request),
        List.<Component>of(content(texts, question)));
  }

  private Tag content(Texts texts, FeeQuestion question) {
    Map<String, List<Fact>> all = groups.on(question.day());
    Map<String, String> names = new LinkedHashMap<>();
    all.keySet().forEach(group -> names.put(group, words.groupName(group, texts.locale())));
    Tag main = Tag.of("div", rates(texts, question)).cls("flow");
    boolean unknown = !question.group().isEmpty() && !all.containsKey(question.group());
    if (unknown) {
      main.with(Notice.warning(texts.get("fees.unknownGroup")));
    }
    if (all.isEmpty()) {
      main.with(Tag.of("p", texts.get("fees.none")));
    }
    all.forEach(
        (group, fees) -> {
          if (unknown || question.group().isEmpty() || question.group().equals(group)) {
            main.with(group(texts, question, group, fees));
          }
        });
    Tag aside =
        Tag.of("aside", FeeForm.of(texts, question, names))
            .withIf(question.group().isEmpty() && !names.isEmpty(), () -> contents(texts, names))
            .cls("flow noprint")
            .attr("aria-label", texts.get("fees.asOf"));
    Tag heading =
        Tag.of(
                "div",
                Tag.of("h1", texts.get("fees.title")),
                Tag.of("p", texts.get("fees.lead")).cls("lead"))
            .cls("head flow");
    return Tag.of("div", heading, Tag.of("div", main, aside).cls("aside early")).cls("band");
  }

  private static Tag rates(Texts texts, FeeQuestion question) {
    return Tag.of("p", Tag.of("strong").with(Day.in(texts, "fees.heading.date", question.day())))
        .cls("stamp");
  }

  private static Tag contents(Texts texts, Map<String, String> names) {
    Tag list = Tag.of("ul").attr("role", "list");
    names.forEach((key, name) -> list.with(Tag.of("li", Tag.link("#fees-" + key, name))));
    Tag heading = Tag.of("h2", texts.get("fees.contents")).cls("small").attr("id", "subjects");
    return Tag.of("nav", heading, list).cls("toc still").attr("aria-labelledby", "subjects");
  }

  private Tag group(Texts texts, FeeQuestion question, String group, List<Fact> fees) {
    String table = words.feeTable(group, texts.locale(), question.day());
    return Tag.of(
            "section",
            Tag.of("h2", words.groupName(group, texts.locale())),
            Tag.safe("div", table),
            basis.of(texts, fees, question.day()))
        .cls("flow fees")
        .attr("id", "fees-" + group);
  }
}
