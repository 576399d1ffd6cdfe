package az.migrationportal.registration.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in the common form: a dot-atom of ASCII, an at sign, a domain with a dot.
 * Domains in other scripts are written as DNS writes them. Nothing in it can break out of a header.
 */
public final class MailAddress {
  private static final Pattern LOCAL =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
  private static final Pattern DOMAIN =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");
  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL = 64;

  private final String value;

  private MailAddress(String value) {
    this.value = value;
  }

  /** Reads what somebody typed; empty where it is no address. */
  public static Optional<MailAddress> of(String typed) {
    String text = typed.strip();
    int at = text.lastIndexOf('@');
    if (at < 1 || text.length() > LONGEST) {
      return Optional.empty();
    }
    String local = text.substring(0, at);
    if (local.length() > LONGEST_LOCAL || !LOCAL.matcher(local).matches()) {
      return Optional.empty();
    }
    return domain(text.substring(at + 1)).map(domain -> new MailAddress(local + "@" + domain));
  }

  private static Optional<String> domain(String typed) {
    try {
      String ascii = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
      return ascii.length() <= LONGEST - 2 && DOMAIN.matcher(ascii).matches()
          ? Optional.of(ascii)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** As it is written into a header. */
  public String value() {
    return value;
  }

  /** The same for all spellings that reach the same box at common servers; for look-up only. */
  public String folded() {
    return value.toLowerCase(Locale.ROOT);
  }

  /** Says nothing: addresses do not belong into logs. */
  @Override
  public String toString() {
    return "an address";
  }
}
