package az.migrationportal.content.account;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.locale.MachineLocale;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SecretsTest {

  private static final int MANY = 1000;

  @Nested
  class ASecretOfAToken {

    @Test
    void is_long_and_never_the_same() {
      Set<String> secrets = new HashSet<>();
      for (int i = 0; i < MANY; i++) {
        secrets.add(TokenSecret.generate());
      }
      assertThat(secrets).hasSize(MANY).allMatch(secret -> secret.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void is_kept_as_its_sha_256_only() {
      MachineLocale.inEach(
          () ->
              assertThat(TokenSecret.hash("abc"))
                  .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
  }

  @Nested
  class APassword {

    @Test
    void generated_is_long_enough_and_never_the_same() {
      Set<String> passwords = new HashSet<>();
      for (int i = 0; i < MANY; i++) {
        passwords.add(Passwords.generate());
      }
      assertThat(passwords).hasSize(MANY).allMatch(word -> word.matches("[A-Za-z0-9_-]{20}"));
    }

    @Test
    void matches_its_hash_and_no_other_does() {
      String hash = Passwords.hash("Şəki çayı 1");
      assertThat(Passwords.matches("Şəki çayı 1", hash)).isTrue();
      assertThat(Passwords.matches("şəki çayı 1", hash)).isFalse();
      assertThat(Passwords.matches("Şəki çayı 1 ", hash)).isFalse();
      assertThat(Passwords.matches("", hash)).isFalse();
    }

    @Test
    void is_salted_and_hashed_slowly() {
      String first = Passwords.hash("tea");
      assertThat(first).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
      assertThat(Passwords.hash("tea")).isNotEqualTo(first);
    }

    @Test
    void hashed_with_other_parameters_still_matches() {
      String weaker =
          com.password4j.Password.hash("tea")
              .addRandomSalt(16)
              .with(
                  com.password4j.Argon2Function.getInstance(
                      1024, 1, 1, 32, com.password4j.types.Argon2.ID))
              .getResult();
      assertThat(Passwords.matches("tea", weaker)).isTrue();
      assertThat(Passwords.matches("coffee", weaker)).isFalse();
    }
  }
}
