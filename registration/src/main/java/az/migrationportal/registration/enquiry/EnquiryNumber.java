package az.migrationportal.registration.enquiry;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of an enquiry: said on the telephone, written down by hand, no secret. */
public final class EnquiryNumber {
  /** Without what is taken for something else: 0 and O, 1, I and L. */
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final Pattern FORM = Pattern.compile("ENQ-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private EnquiryNumber() {}

  /** A new one, such as {@code ENQ-7K3M-9Q2X}. */
  static String random() {
    StringBuilder number = new StringBuilder("ENQ-");
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
