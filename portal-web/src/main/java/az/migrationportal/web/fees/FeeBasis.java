package az.migrationportal.web.fees;

import az.migrationportal.content.fact.Confidence;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.fact.LegalReference;
import az.migrationportal.content.wording.FactText;
import az.migrationportal.web.component.Day;
import az.migrationportal.web.component.Glyph;
import az.migrationportal.web.component.Outside;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a table of fees rests on: law, sources, the day of checking, and how sure we are. */
@ApplicationScoped
public class FeeBasis {

  @Inject FactText words;

  Tag of(Texts texts, List<Fact> fees, FeeQuestion question) {
    LocalDate day = question.day();
    List<FactValue> values = fees.stream().flatMap(fee -> fee.on(day).stream()).toList();
    Tag periods = periods(texts, fees, day);
    Set<String> sources = new TreeSet<>();
    values.forEach(value -> sources.addAll(value.sources()));
    return Tag.of("div", checked(texts, values))
        .withIf(values.stream().anyMatch(v -> !v.legalBasis().isEmpty()), () -> law(texts, values))
        .withIf(!sources.isEmpty(), () -> sources(texts, sources, question))
        .withIf(periods.getChildren().findAny().isPresent(), () -> periods)
        .cls("basis");
  }

  private Tag checked(Texts texts, List<FactValue> values) {
    Tag line = Tag.of("p", Glyph.checked()).with(" ").cls("stamp");
    values.stream()
        .map(FactValue::verifiedOn)
        .min(Comparator.naturalOrder())
        .ifPresent(
            oldest ->
                line.with(Tag.of("strong").with(Day.in(texts, "item.checked", oldest)))
                    .with(Day.stop(texts, oldest) + " "));
    return line.with(confidence(texts, values));
  }

  /** The list of pages; closed where many tables are read one after another. */
  private static Tag sources(Texts texts, Set<String> sources, FeeQuestion question) {
    Tag list = Tag.of("ul");
    sources.forEach(source -> list.with(Tag.of("li", Outside.link(source, Outside.label(source)))));
    String summary = texts.get("item.sources") + " (" + sources.size() + ")";
    Tag details = Tag.of("details", Tag.of("summary", summary), list).cls("small");
    return question.group().isEmpty() ? details : details.flag("open");
  }

  private static Tag confidence(Texts texts, List<FactValue> values) {
    Confidence lowest =
        values.stream()
            .map(FactValue::confidence)
            .max(Comparator.naturalOrder())
            .orElse(Confidence.NOT_FOUND);
    boolean doubtful = lowest == Confidence.LOW || lowest == Confidence.NOT_FOUND;
    return Tag.of("span", texts.get("item.confidence." + lowest.word()))
        .cls("tag")
        .attr("data-k", lowest == Confidence.HIGH ? "ok" : doubtful ? "warn" : "");
  }

  private Tag law(Texts texts, List<FactValue> values) {
    Tag chips = Tag.of("p").cls("row");
    values.stream()
        .flatMap(value -> value.legalBasis().stream())
        .distinct()
        .sorted(Comparator.comparing(LegalReference::toString))
        .forEach(law -> chips.apart(chip(texts, law)));
    return chips;
  }

  private Tag chip(Texts texts, LegalReference law) {
    String label = "§ " + words.label(law, texts.locale());
    Optional<String> address = words.address(law);
    return address
        .map(url -> Outside.link(url, label))
        .orElseGet(() -> Tag.of("span", label))
        .cls("chip");
  }

  /** Lines that began or end on a known day; the rest holds until the law changes. */
  private static Tag periods(Texts texts, List<Fact> fees, LocalDate day) {
    Tag list = Tag.of("ul").cls("meta");
    for (Fact fee : fees) {
      fee.on(day).ifPresent(value -> addPeriod(list, texts, fee, value));
    }
    return list;
  }

  private static void addPeriod(Tag list, Texts texts, Fact fee, FactValue value) {
    LocalDate from = value.validFrom();
    LocalDate until = value.validUntil();
    if (from == null && until == null) {
      return;
    }
    Tag line = Tag.of("li", fee.label().getOrDefault(texts.locale(), fee.key().value()));
    line.with(": ");
    if (from != null) {
      line.with(Day.in(texts, "fees.validFrom", from)).with(" ");
    }
    if (until != null) {
      line.with(Day.in(texts, "fees.validUntil", until));
    }
    list.with(line);
  }
}
