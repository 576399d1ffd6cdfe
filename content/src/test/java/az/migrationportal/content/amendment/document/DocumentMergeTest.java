package az.migrationportal.content.amendment.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the documents of two editors of one fact become together. */
class DocumentMergeTest {
  private static final String BASE =
      "{'label':{'az':'a','en':'e'},'values':[{'amount':1,'source':'s'},"
          + "{'amount':2,'source':'s','validFrom':'2030-01-01'}]}";

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
      return reader.readObject();
    }
  }

  private static DocumentMerge merge(String yours, String theirs) {
    return DocumentMerge.of(json(BASE), json(yours), json(theirs));
  }

  @Test
  void different_periods_and_languages_survive_side_by_side() {
    DocumentMerge merge =
        merge(
            BASE.replace("'amount':1", "'amount':7").replace("'az':'a'", "'az':'yours'"),
            BASE.replace("'amount':2", "'amount':8").replace("'en':'e'", "'en':'theirs'"));
    assertThat(merge.isClean()).isTrue();
    assertThat(merge.document())
        .isEqualTo(
            json(
                BASE.replace("'amount':1", "'amount':7")
                    .replace("'amount':2", "'amount':8")
                    .replace("'az':'a'", "'az':'yours'")
                    .replace("'en':'e'", "'en':'theirs'")));
  }

  @Test
  void a_sum_of_one_never_stands_beside_the_source_of_the_other() {
    DocumentMerge merge =
        merge(
            BASE.replace("'amount':1,'source':'s'", "'amount':7,'source':'s'"),
            BASE.replace("'amount':1,'source':'s'", "'amount':1,'source':'t'"));
    assertThat(merge.conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.place()).isEqualTo("/values/open");
              assertThat(conflict.yours()).isEqualTo(json("{'amount':7,'source':'s'}"));
              assertThat(conflict.theirs()).isEqualTo(json("{'amount':1,'source':'t'}"));
            });
    assertThat(merge.document().toString()).contains("\"t\"").doesNotContain("7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'amount':2 | 'amount':2 | true",
        "'amount':9 | 'amount':2 | true",
        "'amount':2 | 'amount':9 | true",
        "'amount':9 | 'amount':9 | true",
        "'amount':8 | 'amount':9 | false"
      })
  void alike_or_by_one_alone_is_no_conflict(String yours, String theirs, boolean clean) {
    DocumentMerge merge =
        merge(BASE.replace("'amount':2", yours), BASE.replace("'amount':2", theirs));
    assertThat(merge.isClean()).isEqualTo(clean);
  }

  @Test
  void a_period_that_one_took_out_and_the_other_changed_is_at_odds() {
    String without = BASE.replace(",{'amount':2,'source':'s','validFrom':'2030-01-01'}", "");
    DocumentMerge merge = merge(without, BASE.replace("'amount':2", "'amount':9"));
    assertThat(merge.conflicts())
        .extracting(DocumentMerge.Conflict::place, DocumentMerge.Conflict::yours)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("/values/2030-01-01", null));
    assertThat(merge(without, BASE).document()).isEqualTo(json(without));
  }

  @Test
  void new_periods_of_both_stand_in_the_order_of_their_days() {
    String later = ",{'amount':5,'validFrom':'2032-01-01'}]";
    String between = ",{'amount':4,'validFrom':'2031-01-01'}]";
    DocumentMerge merge = merge(BASE.replace("}]", "}" + later), BASE.replace("}]", "}" + between));
    assertThat(merge.isClean()).isTrue();
    assertThat(merge.document().getJsonArray("values").getValuesAs(JsonObject.class))
        .extracting(value -> value.getInt("amount"))
        .containsExactly(1, 2, 4, 5);
  }
}
