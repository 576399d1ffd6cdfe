package az.migrationportal.content.decision.check;

import az.migrationportal.content.decision.Answers;
import az.migrationportal.content.decision.DecisionData;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.Line;
import az.migrationportal.content.decision.model.Option;
import az.migrationportal.content.decision.model.Outcome;
import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.decision.model.Reason;
import az.migrationportal.content.decision.wording.Placeholder;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Looks at every text and reference of a decision. */
final class TextCheck {
  private final Decision decision;
  private final Targets targets;
  private final Predicate<String> deadlines;
  private final Function<String, Answers> ways;
  private final List<Finding> findings = new ArrayList<>();

  TextCheck(
      Decision decision,
      LocalDate on,
      DecisionData data,
      LegalActs acts,
      Predicate<ItemKey> items,
      Predicate<String> deadlines,
      Function<String, Answers> ways) {
    this.decision = decision;
    this.targets = new Targets(data, acts, items, on);
    this.deadlines = deadlines;
    this.ways = ways;
  }

  List<Finding> findings() {
    Answers all = Answers.NONE;
    text("path", decision.path(), all);
    text("title", decision.title(), all);
    text("summary", decision.summary(), all);
    decision.facts().forEach((name, key) -> fact("facts/" + name, key, all));
    decision.related().forEach(key -> item("related", key, all));
    decision.questions().forEach(this::question);
    decision.outcomes().forEach(this::outcome);
    return findings;
  }

  private void question(Question question) {
    String place = "questions/" + question.key();
    Answers all = Answers.NONE;
    text(place + "/text", question.text(), all);
    text(place + "/name", question.name(), all);
    textIfAny(place + "/hint", question.hint(), all);
    textIfAny(place + "/why", question.why(), all);
    for (Option option : question.options()) {
      text(place + "/options/" + option.key(), option.label(), all);
      textIfAny(place + "/options/" + option.key() + "/hint", option.hint(), all);
    }
  }

  private void outcome(Outcome outcome) {
    String place = "outcomes/" + outcome.key();
    Answers way = ways.apply(outcome.key());
    text(place + "/title", outcome.title(), way);
    text(place + "/lead", outcome.lead(), way);
    lines(place + "/cells", outcome.cells(), way);
    lines(place + "/steps", outcome.steps(), way);
    lines(place + "/documents", outcome.documents(), way);
    outcome.fees().forEach(key -> fact(place + "/fees", key, way));
    outcome.items().forEach(key -> item(place + "/items", key, way));
    Outcome.Apply apply = outcome.apply();
    if (apply != null) {
      text(place + "/apply", apply.label(), way);
    }
    for (String deadline : outcome.deadlines()) {
      if (!deadlines.test(deadline)) {
        find("unknown-deadline", place + "/deadlines", way, deadline);
      }
    }
    outcome.reasons().stream().map(decision.reasons()::get).forEach(reason -> reason(reason, way));
  }

  private void reason(Reason reason, Answers way) {
    String place = "reasons/" + reason.key();
    text(place + "/title", reason.title(), way);
    text(place + "/text", reason.text(), way);
    reason.facts().forEach(key -> fact(place + "/facts", key, way));
    reason
        .legalBasis()
        .forEach(law -> targets.law(law.toString()).ifPresent(r -> find(r, place, way, law.act())));
  }

  private void lines(String place, List<Line> lines, Answers way) {
    for (int i = 0; i < lines.size(); i++) {
      String here = place + "/" + i;
      text(here + "/title", lines.get(i).title(), way);
      textIfAny(here + "/text", lines.get(i).text(), way);
      textIfAny(here + "/note", lines.get(i).note(), way);
    }
  }

  private void textIfAny(String place, Map<ContentLocale, String> text, Answers way) {
    if (!text.isEmpty()) {
      text(place, text, way);
    }
  }

  private void text(String place, Map<ContentLocale, String> text, Answers way) {
    for (ContentLocale locale : ContentLocale.values()) {
      String written = text.get(locale);
      if (written == null) {
        find("missing-locale", place, way, locale.tag());
      } else {
        placeholders(place + "/" + locale.tag(), written, way);
        targets
            .broken(Placeholder.fill(written, unused -> "x"))
            .forEach(
                broken -> find(broken.rule(), place + "/" + locale.tag(), way, broken.found()));
      }
    }
  }

  private void placeholders(String place, String text, Answers way) {
    for (Placeholder placeholder : Placeholder.in(text)) {
      String name = placeholder.name();
      boolean known =
          switch (placeholder.kind()) {
            case ANSWER -> decision.question(name).isPresent();
            case UNTIL -> decision.tables().containsKey(name);
            case DAYS, NUMBER -> isVariable(name);
          };
      if (!known) {
        find("bad-reference", place, way, name);
      }
    }
  }

  private boolean isVariable(String name) {
    int dot = name.indexOf('.');
    return dot < 0
        ? decision.facts().containsKey(name) || decision.question(name).isPresent()
        : decision.tables().containsKey(name.substring(0, dot));
  }

  private void fact(String place, String key, Answers way) {
    targets.fact(key).ifPresent(rule -> find(rule, place, way, key));
  }

  private void item(String place, String key, Answers way) {
    targets.item(key).ifPresent(rule -> find(rule, place, way, key));
  }

  private void find(String rule, String place, Answers answers, String detail) {
    Finding finding = new Finding(rule, place, answers, detail);
    if (!findings.contains(finding)) {
      findings.add(finding);
    }
  }
}
