package az.migrationportal.web.country;

import az.migrationportal.content.fact.StayWindow;
import az.migrationportal.content.fact.VisaRule;
import az.migrationportal.web.component.FactsStrip.Cell;
import az.migrationportal.web.i18n.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A visa rule as cells: what, how long, how often, until when, how sure. */
final class RuleCells {

  private final Texts texts;
  private final VisaRule rule;

  RuleCells(Texts texts, VisaRule rule) {
    this.texts = texts;
    this.rule = rule;
  }

  List<Cell> all() {
    List<Cell> cells = new ArrayList<>();
    cells.add(
        cell("rule", texts.get("regime." + rule.regime().name().toLowerCase(Locale.ROOT)), ""));
    cells.add(stay());
    Integer entries = rule.maxEntries();
    if (entries != null) {
      cells.add(cell("entries", texts.get("country.fact.entryCount", "count", entries), ""));
    }
    cells.add(period());
    cells.add(cell("confidence", texts.get("country.confidence." + rule.confidence().word()), ""));
    return cells;
  }

  private Cell stay() {
    Integer days = rule.maxStayDays();
    if (days == null) {
      return cell("stay", texts.get("country.fact.stayUnknown"), "");
    }
    return cell("stay", texts.get("country.fact.days", "days", days), counted());
  }

  private String counted() {
    StayWindow window = rule.window();
    if (window != null) {
      return texts.get("country.fact.window", Map.of("days", window.days(), "window", window.in()));
    }
    return switch (rule.stayCount()) {
      case PER_STAY -> texts.get("country.fact.perVisit");
      case PER_CALENDAR_YEAR -> texts.get("country.fact.perYear");
    };
  }

  private Cell period() {
    LocalDate from = rule.validFrom();
    LocalDate until = rule.validUntil();
    String begins =
        from == null ? "" : texts.get("country.fact.validFrom", "date", texts.date(from));
    if (until != null) {
      String ends = texts.get("country.fact.validUntil", "date", texts.date(until));
      return cell("valid", ends, begins);
    }
    String open = texts.get("country.fact.noEnd");
    return begins.isEmpty() ? cell("valid", open, "") : cell("valid", begins, open);
  }

  private Cell cell(String label, String value, String note) {
    return Cell.plain(texts.get("country.fact." + label), value, note);
  }
}
