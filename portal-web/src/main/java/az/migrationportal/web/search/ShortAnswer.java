package az.migrationportal.web.search;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.wording.FactText;
import az.migrationportal.search.answer.FactAnswer;
import az.migrationportal.search.document.KnownFact;
import az.migrationportal.web.component.Glyph;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The dated fact that answers a question, above the results: value, law, day and where more is. */
final class ShortAnswer {

  private final Texts texts;
  private final FactText words;

  ShortAnswer(Texts texts, FactText words) {
    this.texts = texts;
    this.words = words;
  }

  Tag of(FactAnswer answer) {
    List<KnownFact> facts = answer.facts();
    Tag text = Tag.of("div");
    if (facts.size() == 1) {
      KnownFact only = facts.get(0);
      Tag line = Tag.of("p", Tag.of("strong", sentence(answer.title() + ": " + only.value())));
      text.with(sentences(line, List.of(only.detail(), only.condition())));
    } else {
      text.with(Tag.of("p", Tag.of("strong", answer.title())), lines(facts));
    }
    text.with(basis(answer));
    return Tag.of("section", Glyph.info(), text)
        .cls("note head")
        .attr("aria-label", texts.get("search.answer"));
  }

  private Tag lines(List<KnownFact> facts) {
    List<String> conditions = facts.stream().map(KnownFact::condition).distinct().toList();
    Tag list = Tag.of("ul");
    for (KnownFact fact : facts) {
      String own = conditions.size() == 1 ? "" : fact.condition();
      String title = fact.title().equals(facts.get(0).title()) ? "" : fact.title();
      list.with(
          sentences(
              Tag.of("li", Tag.of("strong", fact.value())), List.of(title, fact.detail(), own)));
    }
    return conditions.size() == 1 && !conditions.get(0).isEmpty()
        ? Tag.of("div", list, Tag.of("p", sentence(conditions.get(0))))
        : list;
  }

  private Tag basis(FactAnswer answer) {
    ContentLocale locale = texts.locale();
    KnownFact first = answer.facts().get(0);
    Stream<String> laws =
        answer.facts().stream().flatMap(fact -> fact.legalBasis().stream()).distinct();
    LocalDate since = first.validFrom();
    boolean oneDay =
        answer.facts().stream().allMatch(each -> Objects.equals(each.validFrom(), since));
    Stream<String> dates =
        Stream.of(
            since == null || !oneDay
                ? ""
                : texts.get("search.answer.since", "date", words.date(since, locale)),
            texts.get("item.checked", "date", words.date(first.verifiedOn(), locale)));
    Tag line = Tag.of("p").cls("meta");
    String text =
        String.join(
            " ",
            Stream.concat(laws, dates)
                .filter(each -> !each.isEmpty())
                .map(this::sentence)
                .toList());
    return line.with(text + " ")
        .with(
            Tag.link(
                SiteSearch.address(locale, answer.path()),
                texts.get("search.answer." + answer.kind())));
  }

  private Tag sentences(Tag line, List<String> parts) {
    parts.stream().filter(part -> !part.isEmpty()).forEach(part -> line.with(" " + sentence(part)));
    return line;
  }

  /** Notes may be sentences already, and an abbreviation at the end is full stop enough. */
  private String sentence(String text) {
    int first = text.offsetByCodePoints(0, Math.min(1, text.length()));
    String begun =
        text.substring(0, first).toUpperCase(texts.locale().javaLocale()) + text.substring(first);
    return begun.endsWith(".") ? begun : begun + ".";
  }
}
