package az.migrationportal.content.exchange;

import az.migrationportal.content.segment.SegmentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts a segment into words and codes: directives, links, emphasis, code, the marks of headings,
 * boxes and notices, the bars of a table. Put together again the pieces are the segment, whatever
 * it holds.
 */
final class Pieces {

  private static final Pattern FIRST_MARK =
      Pattern.compile("#{1,6} +|\\[[ xX]\\] +|\\[![A-Z]+\\][ \\t]*\\n?");
  private static final Pattern BAR = Pattern.compile("[ \\t]*(?<!\\\\)\\|[ \\t]*");

  /** Of the private use area: the format's library keeps its own marks there. */
  private static final Pattern STANDALONE =
      Pattern.compile("\\{[a-z]+:[^{}\\n]*\\}|`[^`\\n]+`|<https?://[^<>\\s]+>|[\\uE000-\\uF8FF]");

  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)(\\]\\([^()\\s]*\\))");
  private static final Pattern STRONG = Pattern.compile("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*");
  private static final Pattern EMPHASIS = Pattern.compile("\\*(?=[^\\s*])([^*]+?)(?<=[^\\s*])\\*");

  private final SegmentKind kind;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private int codes;

  private Pieces(SegmentKind kind) {
    this.kind = kind;
  }

  static List<Piece> of(SegmentKind kind, String text) {
    Pieces cut = new Pieces(kind);
    Matcher mark = FIRST_MARK.matcher(text);
    int start = 0;
    if (kind != SegmentKind.FIELD && mark.lookingAt()) {
      cut.standalone(mark.group());
      start = mark.end();
    }
    cut.cut(text.substring(start));
    cut.endWords();
    return List.copyOf(cut.pieces);
  }

  static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  private void cut(String text) {
    int at = 0;
    while (at < text.length()) {
      at = next(text, at);
    }
  }

  private int next(String text, int at) {
    Matcher found = STANDALONE.matcher(text).region(at, text.length());
    if (found.lookingAt()) {
      standalone(found.group());
      return found.end();
    }
    if (kind == SegmentKind.TABLE_ROW) {
      found = bars(text, at);
      if (found.lookingAt()) {
        standalone(found.group());
        return found.end();
      }
    }
    if (kind != SegmentKind.FIELD) {
      found = LINK.matcher(text).region(at, text.length());
      if (found.lookingAt()) {
        span("[", found.group(1), found.group(2), true);
        return found.end();
      }
      found = STRONG.matcher(text).region(at, text.length());
      if (found.lookingAt()) {
        span("**", found.group(1), "**", false);
        return found.end();
      }
      found = EMPHASIS.matcher(text).region(at, text.length());
      if (found.lookingAt()) {
        span("*", found.group(1), "*", false);
        return found.end();
      }
    }
    words.append(text.charAt(at));
    return at + 1;
  }

  /** What stands before a place counts: a bar may be escaped. */
  private static Matcher bars(String text, int at) {
    return BAR.matcher(text).region(at, text.length()).useTransparentBounds(true);
  }

  private void standalone(String text) {
    endWords();
    codes++;
    pieces.add(new Piece(Piece.Role.STANDALONE, Integer.toString(codes), text, true));
  }

  private void span(String opening, String within, String closing, boolean needed) {
    endWords();
    codes++;
    String id = Integer.toString(codes);
    pieces.add(new Piece(Piece.Role.OPENING, id, opening, needed));
    cut(within);
    endWords();
    pieces.add(new Piece(Piece.Role.CLOSING, id, closing, needed));
  }

  private void endWords() {
    if (!words.isEmpty()) {
      pieces.add(Piece.words(words.toString()));
      words.setLength(0);
    }
  }
}
