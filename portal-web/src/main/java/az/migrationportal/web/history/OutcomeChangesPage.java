package az.migrationportal.web.history;

import az.migrationportal.content.decision.AnswerReading;
import az.migrationportal.content.decision.Decisions;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.history.DecisionHistory;
import az.migrationportal.content.history.OutcomeDifference;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The same answers to a decision on two days. The answers stand in the address, as on its pages.
 */
@ApplicationScoped
public class OutcomeChangesPage {

  @Inject TextCatalogue catalogue;
  @Inject Decisions decisions;
  @Inject DecisionHistory history;

  static Set<String> parameters(Decision decision) {
    Set<String> names = new TreeSet<>(Set.of(HistoryAddresses.FROM, HistoryAddresses.TO));
    decision.questions().stream().map(Question::key).forEach(names::add);
    return names;
  }

  PageAnswer answer(Decision decision, PageRequest request) {
    Texts texts = catalogue.in(request.locale());
    AskedDays asked = AskedDays.of(request, request.today().minusYears(1), request.today());
    Map<String, String> typed = typed(decision, request);
    AnswerReading reading = decisions.read(decision, typed);
    boolean bad = asked.bad() || !reading.bad().isEmpty();
    String title =
        texts.get(
            "history.title", "page", decision.title().getOrDefault(texts.locale(), decision.key()));
    Tag band =
        Tag.of(
                "div",
                Tag.of("div", Tag.of("h1", title), Tag.of("p", days(texts, asked)).cls("lead"))
                    .cls("head flow"),
                DaysForm.of(texts, asked, compared(texts.locale(), decision), typed))
            .cls("band flow");
    String page = page(texts.locale(), decision) + query(typed);
    if (!reading.bad().isEmpty()) {
      band.with(unanswered(texts, page(texts.locale(), decision)));
    } else if (!asked.bad()) {
      difference(
          band,
          texts,
          history.between(decision, reading.answers(), asked.from(), asked.to(), texts.locale()),
          page);
    }
    Page made =
        new Page(
            new PageHead(
                title + " · " + texts.get("portal.name"),
                days(texts, asked),
                page(texts.locale(), decision),
                Map.of(),
                false,
                null),
            List.of(
                new Crumb(
                    texts.get("changes.title"),
                    Addresses.of(texts.locale(), SystemAddress.CHANGES))),
            decision.title().getOrDefault(texts.locale(), decision.key()),
            SystemAddress.CHANGES,
            false,
            Addresses.inEvery(
                locale ->
                    HistoryAddresses.days(compared(locale, decision), asked.from(), asked.to())
                        + query(typed).replace('?', '&')),
            List.<Component>of(band));
    return bad ? new PageAnswer.Refused(made) : new PageAnswer.Shown(made);
  }

  private static void difference(Tag band, Texts texts, OutcomeDifference difference, String page) {
    String before = difference.before();
    String after = difference.after();
    if (before == null || after == null) {
      band.with(unanswered(texts, page));
      return;
    }
    band.with(
        Tag.of("h2", texts.get("history.outcome")),
        Tag.of(
            "dl",
            Tag.of("dt", texts.date(difference.from())),
            Tag.of("dd", Tag.of("strong", before)),
            Tag.of("dt", texts.date(difference.to())),
            Tag.of("dd", Tag.of("strong", after))));
    band.with(
        difference.changes().isEmpty()
            ? Tag.of("p", texts.get("history.outcome.same")).attr("role", "status")
            : new ChangedWords(texts).list(difference.changes(), texts.locale().tag()));
    band.with(Tag.of("p", Tag.link(page, texts.get("history.today"))));
    band.with(Tag.of("p", texts.get("history.outcome.note")).cls("meta"));
  }

  private static Tag unanswered(Texts texts, String page) {
    return Notice.info(
        texts.get("history.outcome.open"), Tag.link(page, texts.get("history.outcome.answer")));
  }

  private static String days(Texts texts, AskedDays asked) {
    return ComparePage.days(texts, asked);
  }

  private static Map<String, String> typed(Decision decision, PageRequest request) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (Question question : decision.questions()) {
      request.parameter(question.key()).ifPresent(value -> typed.put(question.key(), value));
    }
    return typed;
  }

  private static String query(Map<String, String> typed) {
    String pairs =
        typed.entrySet().stream()
            .map(
                pair ->
                    pair.getKey()
                        + "="
                        + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return pairs.isEmpty() ? "" : "?" + pairs;
  }

  private static String page(ContentLocale locale, Decision decision) {
    return Addresses.of(locale, SystemAddress.CHECK)
        + "/"
        + decision.path().getOrDefault(locale, decision.key());
  }

  private static String compared(ContentLocale locale, Decision decision) {
    return HistoryAddresses.compared(locale, page(locale, decision));
  }
}
