package az.migrationportal.content.wording;

import static az.migrationportal.content.wording.HtmlText.escape;

import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalReference;
import az.migrationportal.content.locale.ContentLocale;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A group of fees as a table: a column per time of decision where the group knows such times, a
 * part per audience, a row per term or condition. Only values in force on the day are shown.
 */
final class FeeTable {

  private static final List<String> AUDIENCES = List.of("everyone", "adult", "student", "minor");

  private final FactText texts;
  private final Facts facts;
  private final ContentLocale locale;
  private final LocalDate on;
  private final Words words;
  private final ValueText values;

  FeeTable(FactText texts, Facts facts, ContentLocale locale, LocalDate on) {
    this.texts = texts;
    this.facts = facts;
    this.locale = locale;
    this.on = on;
    this.words = Words.of(locale);
    this.values = new ValueText(locale);
  }

  /**
   * The rows that share a line of the table: by working days of decision, 0 where none is given.
   */
  private record Row(String audience, String head, Map<Integer, Fact> cells) {}

  String html(String group) {
    List<Fact> fees = facts.fees(on).stream().filter(fact -> fact.group().equals(group)).toList();
    if (fees.isEmpty()) {
      return "";
    }
    List<Integer> columns =
        fees.stream()
            .map(FeeTable::decision)
            .filter(days -> days > 0)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    return "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\""
        + escape(texts.groupName(group, locale))
        + "\"><table>"
        + caption(group, fees)
        + header(columns)
        + bodies(rows(fees), columns)
        + "</table></div>";
  }

  private String caption(String group, List<Fact> fees) {
    Set<String> laws = new LinkedHashSet<>();
    for (Fact fee : fees) {
      for (LegalReference law : fee.on(on).orElseThrow().legalBasis()) {
        laws.add(texts.label(new LegalReference(law.act(), ""), locale));
      }
    }
    String day = "<time datetime=\"" + on + "\">" + escape(values.date(on)) + "</time>";
    return "<caption><strong>"
        + escape(texts.groupName(group, locale))
        + "</strong><br><span class=\"meta\">"
        + words.get("fees.as-of", day)
        + (laws.isEmpty() ? "" : " " + escape(sentence(String.join(", ", laws))))
        + due(fees)
        + "</span></caption>";
  }

  /** That a line should have been checked again, and by when; empty where none is late. */
  private String due(List<Fact> fees) {
    return fees.stream()
        .map(fee -> fee.on(on).orElseThrow().reviewBy())
        .filter(on::isAfter)
        .min(Comparator.naturalOrder())
        .map(
            day ->
                " <span"
                    + FactText.due(day, on)
                    + ">"
                    + words.get("fees.check-was-due", escape(values.date(day)))
                    + "</span>")
        .orElse("");
  }

  /** An abbreviation at the end is full stop enough. */
  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  private String header(List<Integer> columns) {
    StringBuilder cells = new StringBuilder();
    cells.append("<thead><tr><th scope=\"col\">");
    cells.append(escape(words.get(columns.isEmpty() ? "fees.what" : "fees.term"))).append("</th>");
    if (columns.isEmpty()) {
      cells.append(numberHead(words.get("fees.amount")));
    }
    for (int days : columns) {
      cells.append(numberHead(words.get("fees.decided-in", values.workingDays(days))));
    }
    return cells.append("</tr></thead>").toString();
  }

  private static String numberHead(String text) {
    return "<th scope=\"col\" class=\"num\">" + escape(text) + "</th>";
  }

  private List<Row> rows(List<Fact> fees) {
    Map<String, Row> rows = new LinkedHashMap<>();
    String label = fees.get(0).label().getOrDefault(locale, "");
    for (Fact fee : fees) {
      String head = head(fee, label);
      rows.computeIfAbsent(
              fee.audience() + "|" + head + (decision(fee) == 0 ? "|" + fee.key() : ""),
              unused -> new Row(fee.audience(), head, new TreeMap<>()))
          .cells()
          .put(decision(fee), fee);
    }
    return rows.values().stream()
        .sorted(Comparator.comparing(row -> audienceOrder(row.audience())))
        .toList();
  }

  /** What tells a line from the others: its length, or its label, with its condition below. */
  private String head(Fact fee, String commonLabel) {
    String label = fee.label().getOrDefault(locale, "");
    String condition = fee.condition().getOrDefault(locale, "");
    String main =
        fee.term() == null
            ? label
            : (label.equals(commonLabel) ? "" : label + ", ") + values.period(fee.term());
    return escape(main)
        + (condition.isEmpty() ? "" : "<br><span class=\"hint\">" + escape(condition) + "</span>");
  }

  private String bodies(List<Row> rows, List<Integer> columns) {
    boolean parted = rows.stream().map(Row::audience).distinct().count() > 1;
    StringBuilder html = new StringBuilder();
    String audience = null;
    for (Row row : rows) {
      if (!row.audience().equals(audience)) {
        html.append(audience == null ? "<tbody>" : "</tbody><tbody>");
        audience = row.audience();
        if (parted) {
          html.append(audienceHead(audience, columns));
        }
      }
      html.append("<tr><th scope=\"row\">").append(row.head()).append("</th>");
      html.append(cells(row, columns)).append("</tr>");
    }
    return html.append("</tbody>").toString();
  }

  private String audienceHead(String audience, List<Integer> columns) {
    String name = words.find("audience." + audience).orElse(audience);
    return "<tr><th scope=\"rowgroup\" colspan=\""
        + (1 + Math.max(1, columns.size()))
        + "\"><strong>"
        + escape(name)
        + "</strong></th></tr>";
  }

  private String cells(Row row, List<Integer> columns) {
    Fact undated = row.cells().get(0);
    if (columns.isEmpty() || undated != null) {
      int span = Math.max(1, columns.size());
      return cell(undated, span > 1 ? " colspan=\"" + span + "\"" : "");
    }
    StringBuilder cells = new StringBuilder();
    columns.forEach(days -> cells.append(cell(row.cells().get(days), "")));
    return cells.toString();
  }

  private String cell(@Nullable Fact fee, String attributes) {
    if (fee == null) {
      return "<td class=\"num\"" + attributes + ">–</td>";
    }
    FactValue value = fee.on(on).orElseThrow();
    return "<td class=\"num\""
        + attributes
        + ">"
        + escape(values.text(fee.kind(), value, FactForm.PLAIN))
        + texts.marker(value, locale)
        + "</td>";
  }

  private static int decision(Fact fee) {
    Integer days = fee.decisionWorkingDays();
    return days == null ? 0 : days;
  }

  private static int audienceOrder(String audience) {
    int index = AUDIENCES.indexOf(audience);
    return index < 0 ? AUDIENCES.size() : index;
  }
}
