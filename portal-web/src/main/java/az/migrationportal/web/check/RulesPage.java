package az.migrationportal.web.check;

import az.migrationportal.content.decision.graph.DecisionGraph;
import az.migrationportal.content.decision.graph.DecisionGraphs;
import az.migrationportal.content.decision.graph.GraphSvg;
import az.migrationportal.content.decision.graph.GraphWords;
import az.migrationportal.content.decision.graph.Way;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.Outcome;
import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.component.Tag;
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
import java.util.List;
import java.util.Map;

/** The rules of a decision: a drawing, and the same in words. */
@ApplicationScoped
public class RulesPage {
  @Inject TextCatalogue catalogue;
  @Inject DecisionGraphs graphs;
  @Inject Wording wording;
  @Inject RevisionLine revision;

  Page page(Decision decision, PageRequest request) {
    Texts texts = catalogue.in(request.locale());
    GraphWords words =
        new GraphWords(
            graphs.of(decision, request.today()),
            wording.in(request.locale(), request.today()),
            request.locale());
    String title = texts.get("check.rules.title", "title", words.title());
    Map<ContentLocale, String> addresses =
        Addresses.inEvery(locale -> CheckAddresses.rules(locale, decision));
    String own = CheckAddresses.rules(texts.locale(), decision);
    return new Page(
        PageHead.listed(
            title + " · " + texts.get("portal.name"),
            texts.get("check.rules.lead"),
            own,
            addresses),
        List.of(
            new Crumb(texts.get("nav.check"), CheckSource.address(texts.locale())),
            new Crumb(words.title(), CheckAddresses.of(texts.locale(), decision))),
        texts.get("check.rules"),
        SystemAddress.CHECK,
        false,
        addresses,
        List.<Component>of(content(texts, words, title, request)));
  }

  private Tag content(Texts texts, GraphWords words, String title, PageRequest request) {
    Decision decision = words.graph().decision();
    Tag head =
        Tag.of("div", Tag.of("h1", title), Tag.of("p", texts.get("check.rules.lead")).cls("lead"))
            .with(revision.of(texts, decision, request.today()))
            .with(
                Tag.of(
                        "p",
                        Tag.link(
                                CheckAddresses.of(texts.locale(), decision),
                                texts.get("check.rules.start"))
                            .cls("btn"))
                    .cls("row noprint"))
            .cls("head flow");
    return Tag.of(
            "div",
            head,
            Tag.of("h2", texts.get("check.rules.graph")),
            drawing(words),
            Tag.of("h2", texts.get("check.rules.words")),
            Tag.of("p", texts.get("check.rules.words.lead")),
            questions(words),
            Tag.of("h2", texts.get("check.rules.outcomes")),
            Tag.of("p", texts.get("check.rules.outcomes.lead")),
            outcomes(words),
            data(texts, decision))
        .cls("band flow prose");
  }

  private static Tag drawing(GraphWords words) {
    return Tag.safe("svg", GraphSvg.inner(words))
        .attr("viewBox", GraphSvg.box(words))
        .attr("role", "img")
        .attr("aria-labelledby", "graph-title graph-desc")
        .cls("graph");
  }

  private static Tag questions(GraphWords words) {
    DecisionGraph graph = words.graph();
    Tag list = Tag.of("ol");
    for (Question question : graph.questions()) {
      Tag ways = Tag.of("ul");
      for (Way way : graph.from(question)) {
        ways.with(
            Tag.of("li")
                .with(String.join("; ", words.answers(way)) + " → ")
                .with(
                    Tag.link(
                        "#" + anchor(way.to()),
                        graph.number(way.to()) + ". " + words.target(way))));
      }
      list.with(
          Tag.of("li", Tag.of("strong", words.question(question)), ways)
              .attr("id", anchor(question.key())));
    }
    return list;
  }

  private static Tag outcomes(GraphWords words) {
    DecisionGraph graph = words.graph();
    Tag list = Tag.of("ol").attr("start", String.valueOf(graph.questions().size() + 1));
    for (Outcome outcome : graph.outcomes()) {
      list.with(
          Tag.of("li", Tag.of("strong", words.outcome(outcome)), Tag.of("br"))
              .with(Tag.of("code", outcome.when()).attr("lang", "en"))
              .attr("id", anchor(outcome.key())));
    }
    return list;
  }

  private static String anchor(String key) {
    return "to-" + key;
  }

  private static Tag data(Texts texts, Decision decision) {
    String api = "/api/v1/decisions/" + decision.key();
    String locale = "?locale=" + texts.locale().tag();
    return Tag.of("p")
        .with(Tag.link(api + "/graph.svg" + locale, texts.get("check.rules.drawing")))
        .with(" · ")
        .with(Tag.link(api + locale, texts.get("check.result.rules")))
        .cls("meta noprint");
  }
}
