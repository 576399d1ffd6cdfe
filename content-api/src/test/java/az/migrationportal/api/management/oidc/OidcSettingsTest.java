package az.migrationportal.api.management.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.account.Grant;
import az.migrationportal.content.account.Role;
import az.migrationportal.content.locale.ContentLocale;
import java.util.List;
import org.junit.jupiter.api.Test;

class OidcSettingsTest {
  @Test
  void groups_stand_for_the_roles_of_the_map() {
    String map = "editors=author, russian = translator:ru reviewer";
    assertThat(OidcSettings.roles(map, List.of("russian", "others")))
        .containsExactlyInAnyOrder(
            new Grant(Role.TRANSLATOR, ContentLocale.RU), new Grant(Role.REVIEWER, null));
    assertThat(OidcSettings.roles(map, List.of("editors", "russian"))).hasSize(3);
    assertThat(OidcSettings.roles(map, List.of())).isEmpty();
  }

  @Test
  void what_cannot_be_read_stands_for_nothing() {
    String map = "editors, x=nonsense, y=, =author, z=author=reviewer";
    assertThat(OidcSettings.roles(map, List.of("editors", "x", "y", "z"))).isEmpty();
  }
}
