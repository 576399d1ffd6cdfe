package az.migrationportal.content.signin;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Locale;
import java.util.Map;

/**
 * The new password has too few or too many characters, has the account's name in it, or is the old
 * one.
 */
public class PasswordNotAllowed extends Refusal {
  static final int SHORTEST = 12;
  static final int LONGEST = 200;

  private static final long serialVersionUID = 1L;

  private PasswordNotAllowed() {
    super(
        RefusalKind.INVALID,
        "password-not-allowed",
        "not allowed",
        Map.of("shortest", SHORTEST, "longest", LONGEST));
  }

  static void check(String account, String password, String old) {
    String lower = password.toLowerCase(Locale.ROOT);
    boolean tooFewLetters = password.chars().distinct().count() < 5;
    if (password.length() < SHORTEST
        || password.length() > LONGEST
        || tooFewLetters
        || lower.contains(account)
        || password.equals(old)) {
      throw new PasswordNotAllowed();
    }
  }
}
