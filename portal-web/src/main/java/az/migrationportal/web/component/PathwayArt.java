package az.migrationportal.web.component;

/** The drawings of the pathways, by the key of the item. */
final class PathwayArt {

  private PathwayArt() {}

  static String of(String key) {
    return switch (key) {
      case "path-work" -> path("M8 20h40v26H8zM20 20v-8h16v8") + dot(28, 33);
      case "path-study" ->
          path("M28 20c-4-6-11-8-20-8v30c9 0 16 2 20 6 4-4 11-6 20-6V12c-9 0-16 2-20 8z")
              + dot(28, 33);
      case "path-family" ->
          path("M13 14v10l15 13 15-13V14M28 37v4") + ring(13, 12) + ring(43, 12) + dot(28, 45);
      case "path-business" -> path("M10 46V36h12V26h12V14h8") + ring(10, 46) + dot(45, 14);
      case "path-long-stay-and-citizenship" ->
          path("M7 27 28 9l21 18M13 23v23h30V23") + dot(28, 35);
      case "path-protection" -> path("M7 30a21 21 0 0 1 42 0zM28 9V5") + dot(28, 45);
      case "path-return" -> path("M46 12H36L22 40h-6") + ring(46, 12) + dot(12, 40);
      default -> path("M10 44h12l14-30h6") + ring(10, 44) + dot(44, 14);
    };
  }

  private static String path(String line) {
    return "<path d=\"" + line + "\"></path>";
  }

  private static String ring(int x, int y) {
    return circle("o", x, y, 5);
  }

  private static String dot(int x, int y) {
    return circle("d", x, y, 6);
  }

  private static String circle(String kind, int x, int y, int radius) {
    return "<circle class=\""
        + kind
        + "\" cx=\""
        + x
        + "\" cy=\""
        + y
        + "\" r=\""
        + radius
        + "\"></circle>";
  }
}
