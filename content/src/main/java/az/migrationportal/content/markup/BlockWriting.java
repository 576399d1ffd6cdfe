package az.migrationportal.content.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.node.SourceSpan;

/**
 * Puts other words in the place of pieces of a document, and leaves what stands around them: marks
 * of lists and quotes, rules of tables, blank lines. Pieces are those of {@link MarkupBlocks},
 * counted from 0. What comes out may be cut otherwise, for words can be markup: whoever writes has
 * to cut it again and compare.
 */
public final class BlockWriting {

  private final String written;
  private final List<String> lines;
  private final List<MarkupBlocks.Placed> blocks;

  private BlockWriting(String markdown) {
    this.written = markdown;
    this.lines = MarkupText.escaped(markdown).lines().toList();
    this.blocks = MarkupBlocks.placed(markdown);
  }

  public static BlockWriting on(String markdown) {
    return new BlockWriting(markdown);
  }

  /** The document with other words in some of its pieces. */
  public String with(Map<Integer, String> words) {
    Map<Integer, List<String>> edits = new TreeMap<>();
    words.forEach((piece, text) -> edits.put(piece, lines(piece, text)));
    return rebuilt(edits);
  }

  /** The document with these words, and without the pieces that have none. */
  public String only(Map<Integer, String> words) {
    Map<Integer, List<String>> edits = new TreeMap<>();
    for (int piece = 0; piece < blocks.size(); piece++) {
      String text = words.get(piece);
      edits.put(piece, text == null ? List.of() : lines(piece, text));
    }
    return rebuilt(edits);
  }

  /**
   * The document with a piece more, in the form that the piece of another document has.
   *
   * @param behind the piece after which it goes; -1 for the beginning
   */
  public String inserted(int behind, BlockWriting model, int piece, String words) {
    int at = behind < 0 ? 0 : last(blocks.get(behind)) + 1;
    List<String> added = new ArrayList<>();
    if (at > 0 && !(model.hasLineBefore(piece) && at <= lines.size())) {
      added.add("");
    }
    added.addAll(model.lines(piece, words));
    if (at < lines.size() && !lines.get(at).isBlank() && !model.hasLineAfter(piece)) {
      added.add("");
    }
    List<String> result = new ArrayList<>(lines);
    result.addAll(at, added);
    return text(result);
  }

  private boolean hasLineBefore(int piece) {
    int line = first(blocks.get(piece)) - 1;
    return line >= 0 && !lines.get(line).isBlank();
  }

  private boolean hasLineAfter(int piece) {
    int line = last(blocks.get(piece)) + 1;
    return line < lines.size() && !lines.get(line).isBlank();
  }

  private String rebuilt(Map<Integer, List<String>> edits) {
    List<String> result = new ArrayList<>();
    int next = 0;
    for (Map.Entry<Integer, List<String>> edit : edits.entrySet()) {
      MarkupBlocks.Placed block = blocks.get(edit.getKey());
      result.addAll(lines.subList(next, Math.max(next, first(block))));
      result.addAll(edit.getValue());
      next = Math.max(next, last(block) + 1);
      while (edit.getValue().isEmpty() && isBlank(result) && isBlank(next)) {
        next++;
      }
    }
    result.addAll(lines.subList(next, lines.size()));
    return text(result);
  }

  private static boolean isBlank(List<String> result) {
    return result.isEmpty() || result.get(result.size() - 1).isBlank();
  }

  private boolean isBlank(int line) {
    return line < lines.size() && lines.get(line).isBlank();
  }

  private String text(List<String> result) {
    String end = written.endsWith("\n") || written.isEmpty() ? "\n" : "";
    return MarkupText.unescaped(String.join("\n", result)).stripTrailing() + end;
  }

  /** The lines of a piece with other words, each with the marks that stand before it. */
  private List<String> lines(int piece, String words) {
    List<SourceSpan> spans = blocks.get(piece).spans();
    List<String> given = Arrays.asList(words.split("\n", -1));
    List<String> result = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      String marks = i < spans.size() ? before(spans.get(i)) : goingOn(before(spans.get(0)));
      result.add((marks + given.get(i)).stripTrailing());
    }
    return result;
  }

  private String before(SourceSpan span) {
    return lines.get(span.getLineIndex()).substring(0, span.getColumnIndex());
  }

  /** Under a list mark the next line is indented; in a quote it is marked again. */
  private static String goingOn(String marks) {
    StringBuilder indent = new StringBuilder();
    marks
        .chars()
        .forEach(c -> indent.append(c == '>' || Character.isWhitespace(c) ? (char) c : ' '));
    return indent.toString();
  }

  private static int first(MarkupBlocks.Placed block) {
    return block.spans().get(0).getLineIndex();
  }

  private static int last(MarkupBlocks.Placed block) {
    return block.spans().get(block.spans().size() - 1).getLineIndex();
  }
}
