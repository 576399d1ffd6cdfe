package az.migrationportal.api.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.query.AskedQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryCursorTest {

  @Test
  void a_cursor_names_the_question_it_was_made_of() {
    AskedQuery last = new AskedQuery("göyərçin pasportu 5 az", ContentLocale.AZ, 12, 0);
    assertThat(QueryCursor.read(QueryCursor.of(last))).isEqualTo(last);
    assertThat(QueryCursor.read(null)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?", "MTI", "MTIgZGUgYQ", "MTIgYXog", "LTEgYXogYQ"})
  void anything_else_is_refused(String cursor) {
    assertThatThrownBy(() -> QueryCursor.read(cursor)).isInstanceOf(RequestRefused.class);
  }
}
