package az.migrationportal.web.history;

import az.migrationportal.content.history.RuleChange;
import az.migrationportal.web.component.Day;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Changes of facts and visa rules, by day. */
final class RuleList {

  private RuleList() {}

  static Tag of(Texts texts, List<RuleChange> changes, LocalDate today) {
    Map<LocalDate, List<RuleChange>> byDay =
        changes.stream()
            .collect(Collectors.groupingBy(RuleChange::day, TreeMap::new, Collectors.toList()));
    Tag list = Tag.of("ol").cls("route dots changes").attr("role", "list");
    byDay.forEach((day, own) -> list.with(day(texts, day, own, today)));
    return list;
  }

  private static Tag day(Texts texts, LocalDate day, List<RuleChange> changes, LocalDate today) {
    Tag head = Tag.of("h3", Day.of(texts, day)).cls("row");
    head.withIf(day.isAfter(today), () -> Tag.of("span", texts.get("history.ahead")).cls("tag"));
    Tag rules = Tag.of("ul");
    for (RuleChange change : changes) {
      rules.with(
          Tag.of("li", Tag.of("strong", change.subject()))
              .with(" ", Tag.of("p", change.sentence())));
    }
    return Tag.of("li", head, rules);
  }
}
