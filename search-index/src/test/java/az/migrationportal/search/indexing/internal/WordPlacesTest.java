package az.migrationportal.search.indexing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.search.analysis.Form;
import az.migrationportal.search.analysis.LanguageChain;
import az.migrationportal.search.analysis.Token;
import az.migrationportal.search.indexing.internal.WordPlaces.Place;
import az.migrationportal.search.indexing.internal.WordPlaces.Sought;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordPlacesTest {

  @Test
  void a_word_is_found_in_all_its_endings_and_without_its_letters() throws IOException {
    String text = "İş icazəsi lazımdır. İcazəni işəgötürən alır; icazə bir illikdir.";
    assertThat(marked("az", text, "icaze")).containsExactly("icazəsi", "İcazəni", "icazə");
  }

  @Test
  void stop_words_are_not_marked() throws IOException {
    assertThat(marked("en", "The permit and the visa", "the")).isEmpty();
  }

  @Test
  void nothing_is_found_in_an_empty_text_or_for_no_word() throws IOException {
    assertThat(marked("ru", "", "виза")).isEmpty();
    assertThat(marked("ru", "Виза нужна.", "")).isEmpty();
  }

  @Test
  void every_place_of_every_word_sought_comes_in_the_order_of_the_text() throws IOException {
    var random = new Random(11);
    String[] vocabulary = {"visa", "permit", "border", "fee", "the", "passports", "passport", "at"};
    for (int round = 0; round < 300; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(80); i > 0; i--) {
        text.append(vocabulary[random.nextInt(vocabulary.length)]).append(" ,.\n".charAt(i % 4));
      }
      List<Token> tokens = LanguageChain.EN.tokens(text.toString());
      List<String> sought = List.of("fee", "passport", "unknown", "visa");
      List<Place> expected = new ArrayList<>();
      for (Token token : tokens) {
        int word = sought.indexOf(Form.marked(token).get(0));
        if (word >= 0) {
          expected.add(new Place(token.start(), token.end(), word));
        }
      }
      expected.sort(Comparator.comparingInt(Place::start));
      assertThat(WordPlaces.of(tokens).of(new Sought(sought))).isEqualTo(expected);
    }
  }

  private static List<String> marked(String locale, String text, String question)
      throws IOException {
    LanguageChain chain = LanguageChain.of(locale);
    List<String> terms = new ArrayList<>();
    chain.tokens(question).forEach(token -> terms.addAll(Form.marked(token)));
    return WordPlaces.of(chain.tokens(text)).of(new Sought(terms)).stream()
        .map(place -> text.substring(place.start(), place.end()))
        .toList();
  }
}
