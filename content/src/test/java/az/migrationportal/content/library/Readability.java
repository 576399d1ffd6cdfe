package az.migrationportal.content.library;

import az.migrationportal.content.markup.RunningText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How hard a text is to read, by the measure of Björnsson (1968), known as LIX: words in a sentence
 * plus the share of words of more than six letters, in per cent. It counts letters and not
 * syllables, so it says something about any language written with an alphabet; what it says differs
 * by language, because languages differ in the length of their words.
 *
 * @param words in all
 * @param longWords of more than six letters
 */
record Readability(int words, int longWords, int sentences) {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}][\\p{L}\\p{M}’'-]*|" + RunningText.FIGURE);

  /**
   * A full stop after one letter or a short form ends no sentence: «г.», “No.”. A Russian date ends
   * with such a form of its own; a capital letter behind it begins a sentence.
   */
  private static final Pattern END =
      Pattern.compile(
          "(?U)(?<!\\b(?:\\p{L}|No|см|См|ст|bax|Art)\\.)(?<=[.!?:;])[»”)]?\\s+"
              + "|(?<="
              + RunningText.FIGURE
              + ")\\s+(?=\\p{Lu}\\p{Ll})");

  /** The law a sentence rests on, in brackets, is no part of the sentence. */
  private static final Pattern ASIDE =
      Pattern.compile(" ?\\(" + RunningText.FIGURE + "(?:, " + RunningText.FIGURE + ")*\\)");

  private static final int LONG = 7;

  static Readability of(List<RunningText> blocks) {
    int words = 0;
    int longWords = 0;
    int sentences = 0;
    for (String sentence : sentences(blocks)) {
      Matcher word = WORD.matcher(sentence);
      int before = words;
      while (word.find()) {
        words++;
        longWords += word.group().codePoints().filter(Character::isLetter).count() < LONG ? 0 : 1;
      }
      sentences += words == before ? 0 : 1;
    }
    return new Readability(words, longWords, sentences);
  }

  static int words(String sentence) {
    return (int) WORD.matcher(sentence).results().count();
  }

  /** The sentences of paragraphs and list items; headings and cells need not be any. */
  static List<String> sentences(List<RunningText> blocks) {
    List<String> sentences = new ArrayList<>();
    for (RunningText block : blocks) {
      boolean onlyLink = block.outsideLinks().isBlank();
      if (!block.heading() && !onlyLink) {
        String words = ASIDE.matcher(block.words()).replaceAll("");
        sentences.addAll(List.of(END.split(words)));
      }
    }
    return sentences;
  }

  double lix() {
    return sentences == 0 ? 0 : (double) words / sentences + 100.0 * longWords / words;
  }
}
