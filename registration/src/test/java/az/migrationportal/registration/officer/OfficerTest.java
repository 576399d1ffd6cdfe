package az.migrationportal.registration.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.registration.refusal.InvalidEntries;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfficerTest {

  @Test
  void whoever_sees_some_countries_does_not_see_what_concerns_none() {
    Officer berlin = officer(false, Set.of("DE"));
    assertThat(berlin.sees("DE")).isTrue();
    assertThat(berlin.sees("TR")).isFalse();
    assertThat(berlin.sees(null)).isFalse();
    assertThat(officer(true, Set.of()).sees(null)).isTrue();
    assertThat(officer(true, Set.of()).sees("TR")).isTrue();
  }

  @Test
  void roles_add_up_and_none_contains_another() {
    Officer answering = officer(false, Set.of("DE"));
    answering.require(OfficerRole.CHIEF, OfficerRole.ANSWERING);
    assertThatThrownBy(() -> answering.require(OfficerRole.CHIEF))
        .isInstanceOf(OfficerNotAllowed.class);
    assertThat(OfficerRole.ofColumn(OfficerRole.column(Set.of(OfficerRole.values()))))
        .containsExactly(OfficerRole.values());
  }

  @Test
  void an_account_needs_names_a_role_and_somewhere_to_look() {
    new OfficerEntries("A", "B", Set.of(OfficerRole.ANSWERING), false, Set.of("DE"), false)
        .check(List.of());
    new OfficerEntries("A", "B", Set.of(OfficerRole.ADMINISTRATOR), false, Set.of(), false)
        .check(List.of());
    for (OfficerEntries wrong :
        List.of(
            new OfficerEntries(" ", "B", Set.of(OfficerRole.CHIEF), true, Set.of(), false),
            new OfficerEntries("A", "", Set.of(OfficerRole.CHIEF), true, Set.of(), false),
            new OfficerEntries("A", "B", Set.of(), true, Set.of(), false),
            new OfficerEntries("A", "B", Set.of(OfficerRole.CHIEF), false, Set.of(), false),
            new OfficerEntries("A", "B", Set.of(OfficerRole.CHIEF), true, Set.of("DE"), false),
            new OfficerEntries("A", "B", Set.of(OfficerRole.CHIEF), false, Set.of("d1"), false))) {
      assertThatThrownBy(() -> wrong.check(List.of()))
          .isInstanceOfSatisfying(
              InvalidEntries.class, refused -> assertThat(refused.violations()).hasSize(1));
    }
  }

  @Test
  void a_password_fits_its_own_hash_only_and_a_text_without_end_is_not_even_hashed() {
    String hash = OfficerPasswords.hash("correct horse");
    assertThat(OfficerPasswords.matches("correct horse", hash)).isTrue();
    assertThat(OfficerPasswords.matches("correct horsE", hash)).isFalse();
    String endless = "x".repeat(201);
    assertThat(OfficerPasswords.matches(endless, OfficerPasswords.hash(endless))).isFalse();
  }

  private static Officer officer(boolean everywhere, Set<String> countries) {
    return new Officer(
        1, "a", "A", "Mission", Set.of(OfficerRole.ANSWERING), everywhere, countries, false, 1);
  }
}
