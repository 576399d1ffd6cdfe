package az.migrationportal.search.analysis;

import java.util.Locale;

/**
 * What was meant when a text was typed with the wrong keyboard layout switched on.
 *
 * <p>The same 33 keys on the American, the Russian (ЙЦУКЕН) and the Azerbaijani Latin layout.
 */
public enum KeyboardLayout {
  /** American English. */
  ENGLISH("qwertyuiop[]asdfghjkl;'zxcvbnm,."),
  /** Russian. */
  RUSSIAN("йцукенгшщзхъфывапролджэячсмитьбю"),
  /** Azerbaijani Latin. */
  AZERBAIJANI("qüertyuiopöğasdfghjklıəzxcvbnmçş");

  private final String keys;

  KeyboardLayout(String keys) {
    this.keys = keys;
  }

  /** The text that the same keys give on another layout, in lower case. */
  public String typedOn(KeyboardLayout meant, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    var letters = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char letter = lower.charAt(i);
      int key = keys.indexOf(letter);
      letters.append(key < 0 ? letter : meant.keys.charAt(key));
    }
    return letters.toString();
  }
}
