package az.migrationportal.registration.officer;

import az.migrationportal.registration.refusal.EntryViolation;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** Argon2id with the parameters that OWASP gives first: 19 MiB, two passes, one lane. */
final class OfficerPasswords {
  /** What is compared where no officer has the name, so that it takes as long. */
  static final String OF_NOBODY;

  private static final int SHORTEST = 12;
  private static final int LONGEST = 200;
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
  private static final SecureRandom RANDOM = new SecureRandom();

  static {
    OF_NOBODY = hash(generate());
  }

  private OfficerPasswords() {}

  static String hash(String password) {
    return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
  }

  /** Reads the parameters from the hash; a text that is too long is none and costs no work. */
  static boolean matches(String password, String hash) {
    return password.length() <= LONGEST
        && Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
  }

  /** What is wrong with a password somebody chose; empty where it can be taken. */
  static List<EntryViolation> violations(String password) {
    boolean fits = password.length() >= SHORTEST && password.length() <= LONGEST;
    return fits ? List.of() : List.of(EntryViolation.of("password", "officer-password"));
  }

  /** A password for a person to keep: 120 random bits, 20 characters. */
  static String generate() {
    byte[] bits = new byte[15];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }
}
