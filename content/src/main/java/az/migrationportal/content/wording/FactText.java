package az.migrationportal.content.wording;

import static az.migrationportal.content.wording.HtmlText.escape;

import az.migrationportal.content.fact.Confidence;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.FactKind;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.fact.LegalReference;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * Facts in words. An unknown fact, or one without a value on the day, reads “being checked”: a page
 * never breaks and never shows a figure that is not in force.
 */
@ApplicationScoped
public class FactText {

  private final Facts facts;
  private final LegalActs acts;

  @Inject
  public FactText(Facts facts, LegalActs acts) {
    this.facts = facts;
    this.acts = acts;
  }

  FactText() {
    this(Facts.of(FactCollection.empty()), LegalActs.of(FactCollection.empty()));
  }

  /** Plain text, with no-break spaces between a number and its unit. */
  public String text(FactKey key, ContentLocale locale, LocalDate on, FactForm form) {
    Optional<Fact> fact = facts.find(key);
    Optional<FactValue> value = fact.flatMap(found -> value(found, on, form));
    if (fact.isEmpty() || value.isEmpty()) {
      return Words.of(locale).get("being-checked");
    }
    String text = text(fact.get().kind(), value.get(), locale, form);
    return isLow(value.get()) ? text + " (" + checkFirst(locale) + ")" : text;
  }

  /**
   * Safe HTML: a span of class {@code fact}, holding a link for contacts. Where the value should
   * have been checked again before the day, {@code data-due} says by when.
   */
  public String html(FactKey key, ContentLocale locale, LocalDate on, FactForm form) {
    Optional<Fact> fact = facts.find(key);
    Optional<FactValue> value = fact.flatMap(found -> value(found, on, form));
    if (fact.isEmpty() || value.isEmpty()) {
      return span(key, Confidence.NOT_FOUND, "", escape(Words.of(locale).get("being-checked")));
    }
    String text = escape(text(fact.get().kind(), value.get(), locale, form));
    String href = value.get().href();
    String linked = href == null ? text : "<a href=\"" + escape(href) + "\">" + text + "</a>";
    return span(
        key,
        value.get().confidence(),
        due(value.get().reviewBy(), on),
        linked + marker(value.get(), locale));
  }

  private static Optional<FactValue> value(Fact fact, LocalDate on, FactForm form) {
    return form == FactForm.FORMER ? fact.before(on) : fact.on(on);
  }

  /** A single value, without the marker of low confidence. */
  public String text(FactKind kind, FactValue value, ContentLocale locale, FactForm form) {
    return new ValueText(locale).text(kind, value, form);
  }

  /** Such as {@code Migration Code, Art. 45.1}; the key itself for an unknown act. */
  public String label(LegalReference reference, ContentLocale locale) {
    String act =
        acts.find(reference.act())
            .map(found -> found.shortTitle().getOrDefault(locale, reference.act()))
            .orElse(reference.act());
    return reference.article().isEmpty()
        ? act
        : Words.of(locale).get("article", act, reference.article());
  }

  /** The address of an act's text, where the library knows one. */
  public Optional<String> address(LegalReference reference) {
    return acts.find(reference.act()).flatMap(act -> Optional.ofNullable(act.url()));
  }

  /** A length in words, such as {@code 1 year 6 months}; for terms of fees. */
  public String term(Period term, ContentLocale locale) {
    return new ValueText(locale).period(term);
  }

  /** How soon is decided, such as {@code Decision: 20 working days}; for fees. */
  public String decidedIn(int workingDays, ContentLocale locale) {
    return Words.of(locale).get("fees.decided-in", workingDays(workingDays, locale));
  }

  /** How fast something is decided, such as {@code 20 working days}. */
  public String workingDays(int days, ContentLocale locale) {
    return new ValueText(locale).workingDays(days);
  }

  /** A day in words: {@code 1 November 2026}. */
  public String date(LocalDate day, ContentLocale locale) {
    return new ValueText(locale).date(day);
  }

  /** The dated table of a group of fees, as safe HTML; empty for an unknown group. */
  public String feeTable(String group, ContentLocale locale, LocalDate on) {
    return new FeeTable(this, facts, locale, on).html(group);
  }

  /** The name of a group of fees; the key itself for an unknown one. */
  public String groupName(String group, ContentLocale locale) {
    return Words.of(locale).find("group." + group).orElse(group);
  }

  /** The sign that a value is of low confidence, as safe HTML; empty for any other. */
  String marker(FactValue value, ContentLocale locale) {
    return isLow(value)
        ? " <small class=\"hint\">(" + escape(checkFirst(locale)) + ")</small>"
        : "";
  }

  /** The mark of a value whose next check is late on a day; pages that hold one say so. */
  static String due(LocalDate reviewBy, LocalDate on) {
    return reviewBy.isBefore(on) ? " data-due=\"" + reviewBy + "\"" : "";
  }

  private static boolean isLow(FactValue value) {
    return value.confidence() == Confidence.LOW;
  }

  private static String checkFirst(ContentLocale locale) {
    return Words.of(locale).get("check-first");
  }

  private static String span(FactKey key, Confidence confidence, String due, String html) {
    String doubt =
        switch (confidence) {
          case HIGH, MEDIUM -> "";
          case LOW, NOT_FOUND -> " data-confidence=\"" + confidence.word() + "\"";
        };
    return "<span class=\"fact\" data-fact=\""
        + escape(key.value())
        + "\""
        + doubt
        + due
        + ">"
        + html
        + "</span>";
  }
}
