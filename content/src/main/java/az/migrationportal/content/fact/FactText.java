package az.migrationportal.content.fact;

import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/**
 * Facts in words. An unknown fact, or one without a value on the day, reads “being checked”: a page
 * never breaks and never shows a figure that is not in force.
 */
@ApplicationScoped
public class FactText {

  /** Plain text, with no-break spaces between a number and its unit. */
  public String text(FactKey key, ContentLocale locale, LocalDate on, FactForm form) {
    throw new UnsupportedOperationException();
  }

  /** Safe HTML: a span of class {@code fact}, or a link for contacts. */
  public String html(FactKey key, ContentLocale locale, LocalDate on, FactForm form) {
    throw new UnsupportedOperationException();
  }

  /** A single value, for tables. */
  public String text(FactKind kind, FactValue value, ContentLocale locale, FactForm form) {
    throw new UnsupportedOperationException();
  }

  /** Such as {@code Migration Code, Art. 45.1}. */
  public String label(LegalReference reference, ContentLocale locale) {
    throw new UnsupportedOperationException();
  }

  /** Such as {@code up to 1 year}; for terms of fees. */
  public String term(java.time.Period term, ContentLocale locale) {
    throw new UnsupportedOperationException();
  }

  /** A day in words: {@code 1 November 2026}. */
  public String date(LocalDate day, ContentLocale locale) {
    throw new UnsupportedOperationException();
  }

  /** The dated table of a group of fees, as safe HTML; empty for an unknown group. */
  public String feeTable(String group, ContentLocale locale, LocalDate on) {
    throw new UnsupportedOperationException();
  }
}
