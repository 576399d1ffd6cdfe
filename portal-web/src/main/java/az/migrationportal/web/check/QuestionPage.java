package az.migrationportal.web.check;

import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.decision.wording.DecisionText;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.country.CountryNames;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Crumb;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageHead;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.SystemAddress;
import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One question, with the answers so far beside it. */
@ApplicationScoped
public class QuestionPage {
  @Inject TextCatalogue catalogue;
  @Inject CountryNames countries;
  @Inject Wording wording;
  @Inject RevisionLine revision;

  Page page(Asking asking, PageRequest request) {
    Texts texts = catalogue.in(request.locale());
    Decision decision = asking.decision();
    DecisionText text = wording.in(request.locale(), asking.evaluation().on());
    Question question = question(asking);
    String title = text.plain(decision.title());
    String error = asking.bad() == null ? "" : texts.get("check.error") + " ";
    boolean first = asking.answers().isEmpty() && asking.more().isEmpty();
    Map<ContentLocale, String> plain =
        Addresses.inEvery(locale -> CheckAddresses.of(locale, decision));
    String heading = error + text.plain(question.text()) + " " + title;
    PageHead head =
        first && asking.bad() == null
            ? PageHead.listed(
                title + " · " + texts.get("portal.name"),
                text.plain(decision.summary()),
                CheckAddresses.of(texts.locale(), decision),
                plain)
            : PageHead.unlisted(heading, text.plain(decision.summary()));
    return new Page(
        head,
        List.of(new Crumb(texts.get("nav.check"), CheckSource.address(texts.locale()))),
        title,
        SystemAddress.CHECK,
        false,
        same(asking, question),
        List.<Component>of(content(texts, text, asking, question, title)));
  }

  /** Where a rule lacks a fact nothing is left to ask: begin again. */
  private static Question question(Asking asking) {
    Question wanted = asking.wanted();
    return wanted == null ? asking.decision().questions().get(0) : wanted;
  }

  /** The same question with the same answers in every language. */
  private static Map<ContentLocale, String> same(Asking asking, Question question) {
    Map<String, String> more = new LinkedHashMap<>(asking.more());
    if (asking.answers().containsKey(question)) {
      more.put(CheckAddresses.CHANGE, question.key());
    }
    return Addresses.inEvery(
        locale -> CheckAddresses.of(locale, asking.decision(), asking.answers(), more));
  }

  private Tag content(
      Texts texts, DecisionText text, Asking asking, Question question, String title) {
    int number = position(asking, question);
    Tag head =
        Tag.of("p", title + " " + texts.get("check.question", "number", number)).cls("meta head");
    QuestionForm form = new QuestionForm(texts, text, asking, question);
    Tag left =
        Tag.of(
                "div",
                form.form(
                    CheckAddresses.of(texts.locale(), asking.decision()),
                    countries.sorted(texts),
                    buttons(texts, asking, question)))
            .cls("flow");
    String why = text.html(question.why());
    left.withIf(
        !why.isEmpty(),
        () -> Tag.of("details", Tag.of("summary", texts.get("check.why")), Tag.safe("p", why)));
    Tag aside = new AnswerTrail(texts, text, asking).beside(question);
    aside.with(revision.linked(texts, asking.decision(), asking.evaluation().on()));
    return Tag.of("div", head, Tag.of("div", left, aside).cls("aside")).cls("band");
  }

  private static int position(Asking asking, Question question) {
    List<Question> answered = new ArrayList<>(asking.answers().keySet());
    int index = answered.indexOf(question);
    return index < 0 ? answered.size() + 1 : index + 1;
  }

  private static Tag buttons(Texts texts, Asking asking, Question question) {
    Tag row = Tag.of("p", Tag.of("button", texts.get("check.continue")).cls("btn")).cls("row");
    boolean optional = question.assumed() != null && !asking.answers().containsKey(question);
    if (optional) {
      Map<String, String> more = new LinkedHashMap<>(asking.more());
      more.put(CheckAddresses.SKIP, "yes");
      row.with(
          Tag.link(
              CheckAddresses.of(texts.locale(), asking.decision(), asking.answers(), more),
              texts.get("check.skip")));
    }
    return row.with(back(texts, asking, question));
  }

  private static Tag back(Texts texts, Asking asking, Question question) {
    List<Question> answered = new ArrayList<>(asking.answers().keySet());
    int index = answered.contains(question) ? answered.indexOf(question) : answered.size();
    if (index == 0) {
      return Tag.link(CheckSource.address(texts.locale()), texts.get("check.back"));
    }
    Map<String, String> more = new LinkedHashMap<>(asking.more());
    more.put(CheckAddresses.CHANGE, answered.get(index - 1).key());
    return Tag.link(
        CheckAddresses.of(texts.locale(), asking.decision(), asking.answers(), more),
        texts.get("check.back"));
  }
}
