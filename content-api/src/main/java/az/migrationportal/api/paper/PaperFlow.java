package az.migrationportal.api.paper;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;

/**
 * Text that goes on from sheet to sheet: headings, paragraphs, lists of names and what they say.
 */
final class PaperFlow {
  private static final float WIDTH = Paper.WIDTH - 2 * Paper.MARGIN;
  private static final float BOTTOM = Paper.HEIGHT - Paper.MARGIN;
  private static final float NAME = 150;
  private static final float GAP = 14;
  private static final float SIZE = 9.5f;
  private static final float SMALL = 8;
  private static final float GREY = 0.3f;

  private final Paper paper;
  private float y = Paper.MARGIN;
  private @Nullable PDStructureElement list;

  PaperFlow(Paper paper) {
    this.paper = paper;
  }

  /** What the paper is. */
  void title(String text) throws IOException {
    say(StandardStructureTypes.H1, text, 18, 0);
    y += 4;
  }

  /** Begins a section; a heading never stands alone at the foot of a sheet. */
  void heading(String text) throws IOException {
    list = null;
    y += 12;
    room(60);
    paper.rule(y);
    y += 8;
    say(StandardStructureTypes.H2, text, 12, 0);
    y += 2;
  }

  /** A paragraph. */
  void paragraph(String text) throws IOException {
    list = null;
    say(StandardStructureTypes.P, text, SIZE, GREY);
    y += 2;
  }

  /** A name, and what it says beside it. */
  void pair(String name, String value) throws IOException {
    List<String> left = paper.lines(name, NAME, SMALL);
    List<String> right = paper.lines(value, WIDTH - NAME - GAP, SIZE);
    float height = Math.max(left.size() * SMALL * Paper.LINE, right.size() * SIZE * Paper.LINE);
    room(Math.min(height, BOTTOM - Paper.MARGIN));
    PDStructureElement within = list == null ? newList() : list;
    PDStructureElement item = paper.part(StandardStructureTypes.LI, within, null);
    PDStructureElement label = paper.part(StandardStructureTypes.LBL, item, null);
    float below = paper.write(label, left, Paper.MARGIN, y + 1, SMALL, GREY);
    float top = y;
    flow(
        paper.part(StandardStructureTypes.L_BODY, item, null),
        right,
        Paper.MARGIN + NAME + GAP,
        SIZE,
        0);
    y = (y > top ? Math.max(y, below) : y) + 4;
  }

  private PDStructureElement newList() {
    PDStructureElement made = paper.part(StandardStructureTypes.L, null, null);
    list = made;
    return made;
  }

  private void say(String type, String text, float size, float grey) throws IOException {
    room(size * Paper.LINE);
    flow(paper.part(type, null, null), paper.lines(text, WIDTH, size), Paper.MARGIN, size, grey);
  }

  /** Writes lines, on as many sheets as they need. */
  private void flow(PDStructureElement part, List<String> lines, float x, float size, float grey)
      throws IOException {
    int done = 0;
    while (done < lines.size()) {
      int fit = Math.max(1, (int) ((BOTTOM - y) / (size * Paper.LINE)));
      int end = Math.min(lines.size(), done + fit);
      y = paper.write(part, lines.subList(done, end), x, y, size, grey);
      done = end;
      if (done < lines.size()) {
        turn();
      }
    }
  }

  private void room(float height) throws IOException {
    if (y + height > BOTTOM) {
      turn();
    }
  }

  private void turn() throws IOException {
    paper.turn();
    y = Paper.MARGIN;
  }
}
