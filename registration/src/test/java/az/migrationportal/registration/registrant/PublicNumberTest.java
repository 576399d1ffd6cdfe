package az.migrationportal.registration.registrant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicNumberTest {
  @Test
  void a_new_number_reads_back_and_is_not_the_last_one() {
    assertThat(Stream.generate(PublicNumber::random).limit(1000).distinct().toList())
        .hasSize(1000)
        .allSatisfy(number -> assertThat(PublicNumber.of(number)).hasValue(number));
  }

  @Test
  void small_letters_and_blanks_around_it_do_not_matter() {
    assertThat(PublicNumber.of(" az-7k3m-9q2x ")).hasValue("AZ-7K3M-9Q2X");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AZ-7K3M", "AZ-7K3M-9Q2I", "AZ-7K3M-9Q2X1", "DE-7K3M-9Q2X"})
  void anything_else_is_no_number(String text) {
    assertThat(PublicNumber.of(text)).isEmpty();
  }
}
