package az.migrationportal.web.country;

import az.migrationportal.content.fact.VisaRule;
import az.migrationportal.content.wording.FactText;
import az.migrationportal.web.component.Day;
import az.migrationportal.web.component.Glyph;
import az.migrationportal.web.component.Outside;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.item.ItemParts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What a visa rule rests on. */
@ApplicationScoped
public class RuleBasis {

  @Inject FactText words;

  Tag stamp(Texts texts, VisaRule rule, LocalDate day) {
    Tag line = Tag.of("span", Glyph.checked()).with(" ");
    line.with(Tag.of("strong").with(Day.in(texts, "item.checked", rule.verifiedOn())));
    if (rule.sources().isEmpty()) {
      line.with(Day.stop(texts, rule.verifiedOn()));
    } else {
      line.with(" ").with(ItemParts.against(texts, rule.sources().size())).with(".");
    }
    line.with(" ")
        .with(
            Day.in(
                texts,
                rule.reviewBy().isBefore(day) ? "item.checkWasDue" : "item.checkedNext",
                rule.reviewBy()))
        .with(Day.stop(texts, rule.reviewBy()));
    return Tag.of("p", line).cls("stamp");
  }

  /** The pages the rule was read from. */
  static List<Tag> sources(Texts texts, VisaRule rule) {
    return rule.sources().isEmpty()
        ? List.of()
        : List.of(
            Tag.of("h2", texts.get("item.sources")).attr("id", ItemParts.SOURCES),
            sourceList(rule),
            Tag.of("p", texts.get("item.sources.note")).cls("meta"));
  }

  static Tag sourceList(VisaRule rule) {
    Tag list = Tag.of("ul");
    rule.sources()
        .forEach(source -> list.with(Tag.of("li", Outside.link(source, Outside.label(source)))));
    return list;
  }

  List<Tag> law(Texts texts, VisaRule rule) {
    return rule.legalBasis().isEmpty()
        ? List.of()
        : List.of(Tag.of("h2", texts.get("item.law")), chips(texts, rule));
  }

  /** The articles, one beside the other. */
  Tag chips(Texts texts, VisaRule rule) {
    Tag chips = Tag.of("p").cls("row");
    rule.legalBasis()
        .forEach(
            law -> {
              String label = "§ " + words.label(law, texts.locale());
              chips.apart(
                  words
                      .address(law)
                      .map(url -> Outside.link(url, label))
                      .orElseGet(() -> Tag.of("span", label))
                      .cls("chip"));
            });
    return chips;
  }
}
