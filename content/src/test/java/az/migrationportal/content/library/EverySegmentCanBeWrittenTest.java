package az.migrationportal.content.library;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.library.LibraryItem.LibraryTranslation;
import az.migrationportal.content.segment.Comparison;
import az.migrationportal.content.segment.Freshness;
import az.migrationportal.content.segment.Pair;
import az.migrationportal.content.segment.Segment;
import az.migrationportal.content.segment.SegmentWriting;
import az.migrationportal.content.segment.Segments;
import az.migrationportal.content.segment.SourceLink;
import az.migrationportal.content.segment.SourceMemory;
import az.migrationportal.content.segment.WrittenSegments;
import az.migrationportal.content.type.ContentType;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Every fifth segment of all that ships is written alone, and into translations not begun. */
class EverySegmentCanBeWrittenTest {
  private static final String MORE = " Ə";
  private static final int STRIDE = 5;

  /** A translation of the library beside its source. */
  private record Text(ContentType type, JsonObject source, JsonObject own, String name) {
    List<Segment> sourceSegments() {
      return Segments.of(type, source);
    }

    List<Segment> segments() {
      return Segments.of(type, own);
    }

    List<Pair> pairs() {
      List<SourceLink> memory = SourceMemory.saved(List.of(), segments(), sourceSegments());
      return Comparison.of(sourceSegments(), segments(), memory).pairs();
    }
  }

  @Test
  void one_alone_takes_other_words_and_leaves_all_others() {
    int[] written = {0};
    each(
        text -> {
          List<Pair> pairs = text.pairs();
          for (int i = written[0] % STRIDE; i < pairs.size(); i += STRIDE) {
            Pair pair = pairs.get(i);
            Segment own = pair.translation();
            if (own == null || !own.text().matches("(?s).*[\\p{L}.]")) {
              continue;
            }
            WrittenSegments result = write(text, pairs, Map.of(i, own.text() + MORE));
            List<String> expected = new ArrayList<>(words(text.segments()));
            expected.set(text.segments().indexOf(own), own.text() + MORE);
            assertThat(words(Segments.of(text.type(), result.localized())))
                .as(text.name() + " " + own.id())
                .isEqualTo(expected);
            written[0]++;
          }
        });
    assertThat(written[0]).isGreaterThan(1000);
  }

  @Test
  void all_together_make_a_translation_that_was_not_begun() {
    each(
        text -> {
          List<Pair> pairs = Comparison.of(text.sourceSegments(), List.of(), List.of()).pairs();
          Map<Integer, String> words = new HashMap<>();
          List<Segment> segments = text.segments();
          for (int i = 0; i < segments.size(); i++) {
            words.put(i, segments.get(i).text());
          }
          WrittenSegments result =
              SegmentWriting.of(
                  text.type(), text.source(), JsonObject.EMPTY_JSON_OBJECT, pairs, words);
          List<Segment> cut = Segments.of(text.type(), result.localized());
          assertThat(words(cut)).as(text.name()).isEqualTo(words(segments));
          assertThat(Comparison.of(text.sourceSegments(), cut, result.links()).freshness())
              .isEqualTo(Freshness.UP_TO_DATE);
        });
  }

  private static WrittenSegments write(Text text, List<Pair> pairs, Map<Integer, String> words) {
    return SegmentWriting.of(text.type(), text.source(), text.own(), pairs, words);
  }

  private static List<String> words(List<Segment> segments) {
    return segments.stream().map(Segment::text).toList();
  }

  private static void each(Consumer<Text> test) {
    Library library = Library.bundled();
    for (LibraryItem item : library.items()) {
      LibraryTranslation source = item.translations().get(item.source());
      if (source != null) {
        item.translations()
            .forEach(
                (locale, own) -> {
                  if (locale != item.source()) {
                    test.accept(
                        new Text(
                            library.types().get(item.type()),
                            source.localized(),
                            own.localized(),
                            own.name()));
                  }
                });
      }
    }
  }
}
