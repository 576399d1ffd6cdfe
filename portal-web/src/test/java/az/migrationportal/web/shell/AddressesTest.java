package az.migrationportal.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.locale.ContentLocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AddressesTest {

  @Test
  void addresses_begin_with_the_locale() {
    assertThat(Addresses.of(ContentLocale.RU, "")).isEqualTo("/ru");
    assertThat(Addresses.of(ContentLocale.AZ, "is-icazesi")).isEqualTo("/az/is-icazesi");
    assertThat(Addresses.of(ContentLocale.EN, SystemAddress.SEARCH)).isEqualTo("/en/search");
    assertThat(Addresses.feed(ContentLocale.AZ)).isEqualTo("/az/changes.atom");
  }

  @Test
  void the_router_takes_the_first_answer_and_reads_only_parameters_of_the_place() {
    PageSource fees =
        new PageSource() {
          @Override
          public Set<String> parameters(ContentLocale locale, String path) {
            return path.equals("fees") ? Set.of("asOf") : Set.of();
          }

          @Override
          public Optional<PageAnswer> answer(PageRequest request) {
            return request.path().equals("fees")
                ? Optional.of(new PageAnswer.Moved("/en/here"))
                : Optional.empty();
          }
        };
    PageRouter router = new PageRouter(List.of(fees));
    assertThat(router.parameters(ContentLocale.EN, "fees")).containsExactly("asOf");
    assertThat(router.parameters(ContentLocale.EN, "work-permit")).isEmpty();
    assertThat(router.answer(request("fees"))).isEqualTo(new PageAnswer.Moved("/en/here"));
    assertThat(router.answer(request("nothing"))).isInstanceOf(PageAnswer.Missing.class);
  }

  private static PageRequest request(String path) {
    return new PageRequest(ContentLocale.EN, path, Map.of(), java.time.LocalDate.of(2026, 11, 23));
  }
}
