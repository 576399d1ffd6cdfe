package az.migrationportal.web.component;

/** Drawings of the portal: one line, a ring for a stop, a dot for the destination. */
public final class Glyph {

  private static final String CHECK =
      "<circle cx=\"10\" cy=\"10\" r=\"8\"></circle><path d=\"m6.5 10.2 2.4 2.4 4.6-5\"></path>";
  private static final String WARNING = "<path d=\"M10 3 1.8 17h16.4zM10 8v4M10 14.6v.1\"></path>";
  private static final String INFO =
      "<circle cx=\"10\" cy=\"10\" r=\"8\"></circle><path d=\"M10 9v5M10 6v.1\"></path>";
  private static final String LENS =
      "<circle cx=\"8.5\" cy=\"8.5\" r=\"5.5\"></circle><path d=\"m13 13 4.5 4.5\"></path>";
  private static final String LEAVES = "<path d=\"M8 4H4v12h12v-4M11 3h6v6M17 3l-8 8\"></path>";
  private static final String MARK =
      "<path d=\"M9 36h6L31 10h4\"></path><circle class=\"o\" cx=\"9\" cy=\"36\" r=\"5\"></circle>"
          + "<circle class=\"d\" cx=\"36\" cy=\"10\" r=\"6\"></circle>";
  private static final String ROADS =
      "<path d=\"M140 900V320L200 260H300L430 130M330 900V290L300 260M900 360H530L365 195M900"
          + " 200H500L430 130M520-400V40L430 130\"></path><g class=\"o\">"
          + "<circle cx=\"140\" cy=\"410\" r=\"8\"></circle><circle cx=\"200\" cy=\"260\" r=\"8\">"
          + "</circle><circle cx=\"300\" cy=\"260\" r=\"10\"></circle><circle cx=\"330\" cy=\"390\""
          + " r=\"8\"></circle><circle cx=\"365\" cy=\"195\" r=\"10\"></circle><circle cx=\"500\""
          + " cy=\"330\" r=\"8\"></circle><circle cx=\"500\" cy=\"200\" r=\"8\"></circle><circle"
          + " cx=\"430\" cy=\"130\" r=\"24\"></circle></g><circle class=\"d\" cx=\"430\" cy=\"130\""
          + " r=\"13\"></circle>";

  private Glyph() {}

  public static Tag checked() {
    return line(CHECK, 20);
  }

  public static Tag warning() {
    return line(WARNING, 24);
  }

  public static Tag info() {
    return line(INFO, 24);
  }

  public static Tag lens() {
    return line(LENS, 22);
  }

  /** Beside a link that leaves the portal. */
  public static Tag leaves() {
    return line(LEAVES, 16);
  }

  public static Tag mark() {
    return art(MARK, 44, 44, "0 0 44 44");
  }

  /** Behind the heading of the first page. */
  public static Tag roads() {
    return art(ROADS, 440, 480, "140 0 440 480").attr("overflow", "visible");
  }

  /** Of a pathway, by the key of its item; a plain dot for one without a drawing. */
  public static Tag pathway(String key) {
    return art(PathwayArt.of(key), 56, 56, "0 0 56 56");
  }

  private static Tag line(String drawing, int size) {
    return svg(drawing, size, size, "0 0 20 20")
        .attr("fill", "none")
        .attr("stroke", "currentColor")
        .attr("stroke-width", "2")
        .attr("stroke-linecap", "round")
        .attr("stroke-linejoin", "round");
  }

  private static Tag art(String drawing, int width, int height, String box) {
    return svg(drawing, width, height, box).cls("art");
  }

  private static Tag svg(String drawing, int width, int height, String box) {
    return Tag.safe("svg", drawing)
        .attr("width", String.valueOf(width))
        .attr("height", String.valueOf(height))
        .attr("viewBox", box)
        .attr("aria-hidden", "true");
  }
}
