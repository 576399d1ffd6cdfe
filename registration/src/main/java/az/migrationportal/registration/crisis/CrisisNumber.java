package az.migrationportal.registration.crisis;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a message: said on the telephone, no secret. */
public final class CrisisNumber {
  /** Without what is taken for something else: 0 and O, 1, I and L. */
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final Pattern FORM = Pattern.compile("MSG-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private CrisisNumber() {}

  /** A new one, such as {@code MSG-7K3M-9Q2X}. */
  static String random() {
    StringBuilder number = new StringBuilder("MSG-");
    for (int i = 0; i < 8; i++) {
      number.append(i == 4 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return number.toString();
  }

  /** What stood in an address; empty where it can be none. */
  public static Optional<String> of(String text) {
    return FORM.matcher(text).matches() ? Optional.of(text) : Optional.empty();
  }
}
