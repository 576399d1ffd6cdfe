package az.migrationportal.web.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer first: three to five cells with a label, a figure and a note. */
public final class FactsStrip extends Tag {

  private static final long serialVersionUID = 1L;

  public FactsStrip(List<Cell> cells) {
    super("dl");
    cls("facts");
    cells.forEach(
        cell ->
            with(
                Tag.of(
                    "div",
                    Tag.of("dt", cell.label()),
                    Tag.safe(
                        "dd", "<strong>" + cell.valueHtml() + "</strong> " + cell.noteHtml()))));
  }

  /**
   * One cell.
   *
   * @param label plain text
   * @param valueHtml safe HTML
   * @param noteHtml safe HTML, may be empty
   */
  public record Cell(String label, String valueHtml, String noteHtml) {

    /** A cell of plain text. */
    public static Cell plain(String label, String value, @Nullable String note) {
      return new Cell(label, SafeHtml.escape(value), note == null ? "" : SafeHtml.escape(note));
    }
  }
}
