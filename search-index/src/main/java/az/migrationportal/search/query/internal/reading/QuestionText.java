package az.migrationportal.search.query.internal.reading;

import java.text.Normalizer;

/** Cleans what was typed: composed letters, no control or invisible characters, single spaces. */
public final class QuestionText {

  private QuestionText() {}

  public static String clean(String typed) {
    String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
    var text = new StringBuilder(composed.length());
    composed
        .codePoints()
        .filter(letter -> !isInvisible(letter))
        .map(letter -> isGap(letter) ? ' ' : letter)
        .filter(letter -> letter != ' ' || (text.length() > 0 && !endsWithGap(text)))
        .forEach(text::appendCodePoint);
    return text.toString().strip();
  }

  private static boolean isInvisible(int letter) {
    int type = Character.getType(letter);
    return type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED;
  }

  private static boolean isGap(int letter) {
    return Character.isWhitespace(letter)
        || Character.isSpaceChar(letter)
        || Character.isISOControl(letter);
  }

  private static boolean endsWithGap(StringBuilder text) {
    return text.charAt(text.length() - 1) == ' ';
  }
}
