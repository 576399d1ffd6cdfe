package az.migrationportal.api.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.api.problem.RequestRefused;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormBodyTest {

  @Test
  void fields_are_decoded_and_stripped_and_the_first_of_a_name_counts() {
    FormBody form = FormBody.of("a=+%D0%B0%26b+&a=2&empty=&none");
    assertThat(form.field("a")).hasValue("а&b");
    assertThat(form.field("empty")).isEmpty();
    assertThat(form.field("none")).isEmpty();
    assertThat(form.field("other")).isEmpty();
  }

  @Test
  void answers_stand_below_a_beginning() {
    assertThat(FormBody.of("a.days=20&a.purpose=tourism&days=1").below("a."))
        .isEqualTo(Map.of("days", "20", "purpose", "tourism"));
  }

  @Test
  void what_cannot_be_decoded_is_nothing() {
    assertThat(FormBody.of("a=%zz&%=b").field("a")).isEmpty();
  }

  @Test
  void what_is_too_large_is_refused() {
    assertThatThrownBy(() -> FormBody.read(new ByteArrayInputStream(new byte[40_000])))
        .isInstanceOf(RequestRefused.class);
  }

  @Test
  void a_text_of_many_lines_is_kept_exactly_but_for_the_browsers_ends_of_lines() {
    FormBody form = FormBody.of("words=%0D%0A++a%09%3Cb%3E%0D%0A%F0%9F%A7%BF+");
    assertThat(form.exactly("words")).isEqualTo("\n  a\t<b>\n🧿 ");
    assertThat(form.exactly("none")).isEmpty();
  }
}
