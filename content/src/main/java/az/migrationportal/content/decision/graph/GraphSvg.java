package az.migrationportal.content.decision.graph;

import az.migrationportal.content.decision.model.Outcome;
import az.migrationportal.content.decision.model.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A graph as a drawing that fits a phone: one row for each question and outcome, and left of them
 * one line per question, with an arrow into everything its answers can lead to. Colours help, but
 * numbers say the same. Lines and letters take the colour of their surroundings.
 */
public final class GraphSvg {
  private static final int WIDTH = 340;
  private static final int LANE = 9;
  private static final int FONT = 14;
  private static final int LINE = 18;
  private static final int PAD = 10;
  private static final int GAP = 14;
  private static final double LETTER = 7.4;

  /** Readable on light and on dark ground. */
  private static final List<String> COLOURS =
      List.of(
          "#2f7ed8", "#c0562b", "#2e8b57", "#9a55c9", "#c23b5a", "#14899c", "#8a7a12", "#6b7a90");

  private final GraphWords words;
  private final DecisionGraph graph;
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final int left;
  private int height = 2;

  private record Row(List<String> lines, int top, int height, boolean outcome) {
    int middle() {
      return top + height / 2;
    }
  }

  private GraphSvg(GraphWords words) {
    this.words = words;
    this.graph = words.graph();
    this.left = graph.questions().size() * LANE + 24;
    for (Question question : graph.questions()) {
      add(question.key(), words.name(question), false);
    }
    for (Outcome outcome : graph.outcomes()) {
      add(outcome.key(), words.outcome(outcome), true);
    }
  }

  /** The drawing for a page: what is inside {@code svg}. */
  public static String inner(GraphWords words) {
    return new GraphSvg(words).drawing();
  }

  /** The size of the drawing, as {@code viewBox} says it. */
  public static String box(GraphWords words) {
    return "0 0 " + WIDTH + " " + new GraphSvg(words).height;
  }

  /** A document of its own, on white ground. */
  public static String document(GraphWords words, String language) {
    GraphSvg svg = new GraphSvg(words);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" lang=\""
        + language
        + "\" role=\"img\" aria-labelledby=\"graph-title graph-desc\" width=\""
        + WIDTH * 2
        + "\" viewBox=\"0 0 "
        + WIDTH
        + " "
        + svg.height
        + "\" color=\"#1b1f24\"><rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>"
        + svg.drawing()
        + "</svg>\n";
  }

  private void add(String key, String title, boolean outcome) {
    String from =
        String.join(
            ", ",
            graph.to(key).stream().map(way -> String.valueOf(graph.number(way.from()))).toList());
    List<String> lines =
        new ArrayList<>(wrapped(graph.number(key) + ". " + title, WIDTH - left - 2 * PAD));
    if (!from.isEmpty()) {
      lines.addAll(wrapped("← " + from, WIDTH - left - 2 * PAD));
    }
    int rowHeight = lines.size() * LINE + PAD;
    rows.put(key, new Row(List.copyOf(lines), height, rowHeight, outcome));
    height += rowHeight + GAP;
  }

  private static List<String> wrapped(String text, int width) {
    int most = Math.max(8, (int) (width / LETTER));
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private String drawing() {
    StringBuilder svg = new StringBuilder(4000);
    svg.append("<title id=\"graph-title\">");
    escape(words.title(), svg);
    svg.append("</title><desc id=\"graph-desc\">");
    escape(words.summary(), svg);
    svg.append("</desc><g fill=\"none\" stroke-width=\"2\" stroke-linejoin=\"round\">");
    for (int i = 0; i < graph.questions().size(); i++) {
      lane(graph.questions().get(i), i, svg);
    }
    svg.append("</g><g font-family=\"inherit, sans-serif\" font-size=\"" + FONT + "\">");
    rows.values().forEach(row -> row(row, svg));
    return svg.append("</g>").toString();
  }

  /** Down from a question, and into each row that its answers can lead to. */
  private void lane(Question question, int index, StringBuilder svg) {
    List<Way> ways = graph.from(question);
    Row source = row(question.key());
    if (ways.isEmpty()) {
      return;
    }
    int x = left - 16 - index * LANE;
    String colour = COLOURS.get(index % COLOURS.size());
    int start = source.top() + source.height() - 8;
    int last = ways.stream().mapToInt(way -> row(way.to()).middle()).max().orElse(start);
    int first =
        Math.min(start, ways.stream().mapToInt(way -> row(way.to()).middle()).min().orElse(start));
    svg.append("<path stroke=\"").append(colour).append("\" d=\"M").append(left).append(' ');
    svg.append(start).append('H').append(x).append('M').append(x).append(' ').append(first);
    svg.append('V').append(last);
    for (Way way : ways) {
      int y = row(way.to()).middle() - offset(way);
      svg.append('M').append(x).append(' ').append(y).append('H').append(left - 2);
      svg.append('m').append("-5 -3l5 3l-5 3");
    }
    svg.append("\"/>");
  }

  /** Arrows into one row lie a little apart. */
  private int offset(Way way) {
    List<Way> all = graph.to(way.to());
    int room = row(way.to()).height() - 12;
    int step = Math.max(1, Math.min(6, room / Math.max(1, all.size())));
    return (all.size() - 1) * step / 2 - all.indexOf(way) * step;
  }

  private Row row(String key) {
    Row row = rows.get(key);
    if (row == null) {
      throw new IllegalArgumentException(key);
    }
    return row;
  }

  private void row(Row row, StringBuilder svg) {
    svg.append("<rect x=\"").append(left).append("\" y=\"").append(row.top());
    svg.append("\" width=\"").append(WIDTH - left - 2).append("\" height=\"").append(row.height());
    svg.append("\" rx=\"").append(row.outcome() ? 2 : 12);
    svg.append("\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"");
    svg.append(row.outcome() ? "2" : "1").append("\"/><text fill=\"currentColor\">");
    for (int i = 0; i < row.lines().size(); i++) {
      svg.append("<tspan x=\"").append(left + PAD).append("\" y=\"");
      svg.append(row.top() + PAD / 2 + FONT + i * LINE).append("\">");
      escape(row.lines().get(i), svg);
      svg.append("</tspan>");
    }
    svg.append("</text>");
  }

  private static void escape(String text, StringBuilder svg) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> svg.append("&amp;");
        case '<' -> svg.append("&lt;");
        case '>' -> svg.append("&gt;");
        case '"' -> svg.append("&quot;");
        default -> svg.append(c);
      }
    }
  }
}
