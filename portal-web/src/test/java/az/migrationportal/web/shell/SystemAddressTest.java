package az.migrationportal.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.PathForm;
import az.migrationportal.content.path.ReservedPaths;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SystemAddressTest {

  @ParameterizedTest
  @EnumSource
  void every_address_is_a_path_of_its_own_that_leads_back_to_it(ContentLocale locale) {
    for (SystemAddress address : SystemAddress.values()) {
      PathForm.check(address.segment(locale));
      assertThat(SystemAddress.of(locale, address.segment(locale))).contains(address);
    }
    assertThat(Arrays.stream(SystemAddress.values()).map(a -> a.segment(locale)))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void no_item_can_take_an_address_of_the_portal(ContentLocale locale) {
    for (SystemAddress address : SystemAddress.values()) {
      assertThat(ReservedPaths.contains(locale, address.segment(locale)))
          .as(address + " in " + locale.tag())
          .isTrue();
    }
  }
}
