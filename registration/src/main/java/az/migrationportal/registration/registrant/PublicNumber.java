package az.migrationportal.registration.registrant;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a registration, such as {@code AZ-7K3M-9Q2X}: random, 40 bits, without letters that
 * look like digits. Says nothing and opens nothing.
 */
public final class PublicNumber {
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern FORM =
      Pattern.compile("AZ-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private PublicNumber() {}

  /** A new one. */
  static String random() {
    StringBuilder number = new StringBuilder("AZ-");
    for (int i = 0; i < 8; i++) {
      number.append(i == 4 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return number.toString();
  }

  /** Reads what somebody typed; empty where it can be no number. */
  public static Optional<String> of(String typed) {
    String number = typed.strip().toUpperCase(Locale.ROOT);
    return FORM.matcher(number).matches() ? Optional.of(number) : Optional.empty();
  }
}
