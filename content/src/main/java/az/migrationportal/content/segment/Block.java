package az.migrationportal.content.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph, heading, list item or table row of a Markdown text, as it is typed.
 *
 * @param before the line ends between it and the block before; empty for the first
 */
record Block(String before, String text) {

  private static final String APART = "\n\n";
  private static final Pattern LINE = Pattern.compile("(\\n*)([^\\n]+)");
  private static final Pattern BEGINS_ANEW =
      Pattern.compile("\\s*([-*+]\\s|\\d+[.)]\\s|\\||#).*", Pattern.DOTALL);

  /** The blocks of a text; line ends at its end belong to none. */
  static List<Block> of(String text) {
    List<Block> blocks = new ArrayList<>();
    Matcher lines = LINE.matcher(text.replace("\r\n", "\n"));
    while (lines.find()) {
      String before = lines.group(1);
      String line = lines.group(2);
      boolean goesOn =
          !blocks.isEmpty() && before.length() == 1 && !BEGINS_ANEW.matcher(line).matches();
      if (goesOn) {
        Block last = blocks.remove(blocks.size() - 1);
        blocks.add(new Block(last.before(), last.text() + before + line));
      } else {
        blocks.add(new Block(before, line));
      }
    }
    return blocks;
  }

  /** The text of blocks, some of which may have stood elsewhere before. */
  static String text(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      if (!text.isEmpty()) {
        text.append(block.before().isEmpty() ? APART : block.before());
      }
      text.append(block.text());
    }
    return text.toString();
  }
}
