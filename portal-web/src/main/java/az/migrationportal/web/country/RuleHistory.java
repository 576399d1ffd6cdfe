package az.migrationportal.web.country;

import az.migrationportal.content.fact.Country;
import az.migrationportal.content.fact.VisaRule;
import az.migrationportal.web.component.Day;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The rules of other days, where the rule changed or will change. */
final class RuleHistory {

  private final Texts texts;

  RuleHistory(Texts texts) {
    this.texts = texts;
  }

  List<Tag> of(Country country, VisaRule current) {
    List<VisaRule> others = country.rules().stream().filter(r -> !r.equals(current)).toList();
    if (others.isEmpty()) {
      return List.of();
    }
    Tag list = Tag.of("ul");
    others.forEach(rule -> list.with(line(rule)));
    return List.of(Tag.of("h2", texts.get("country.later")), list);
  }

  private Tag line(VisaRule rule) {
    Tag line = Tag.of("li");
    LocalDate from = rule.validFrom();
    LocalDate until = rule.validUntil();
    if (from != null) {
      line.with(Day.in(texts, "country.fact.validFrom", from));
    }
    if (until != null) {
      line.with(from == null ? "" : " ").with(Day.in(texts, "country.fact.validUntil", until));
    }
    String regime = texts.get("regime." + rule.regime().name().toLowerCase(Locale.ROOT));
    return line.with(from == null && until == null ? "" : ": ").with(Tag.of("strong", regime));
  }
}
