package az.migrationportal.api.management.translation;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.api.openapi.Shapes;
import az.migrationportal.content.exchange.ImportedTranslation;
import az.migrationportal.content.freshness.BesideAnswer;
import az.migrationportal.content.freshness.SegmentBeside;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.memory.MemoryMatch;
import az.migrationportal.content.memory.Suggestions;
import az.migrationportal.content.memory.TermHit;
import az.migrationportal.content.segment.Freshness;
import az.migrationportal.content.segment.SegmentKind;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShapesOfTranslationTest {
  private final Shapes shapes;

  ShapesOfTranslationTest() throws IOException {
    shapes = new Shapes();
  }

  @ParameterizedTest
  @EnumSource
  void a_segment_of_any_kind_keeps_its_shape(SegmentKind kind) {
    SegmentBeside segment =
        new SegmentBeside(1, "/body#1", kind, Freshness.OUTDATED, "0a", "Now.", "Then.", "İndi.");
    BesideAnswer answer =
        new BesideAnswer(ContentLocale.EN, 4, Freshness.OUTDATED, List.of(segment));
    assertThat(shapes.faults("Segments", SegmentsJson.segments(answer))).isEmpty();
  }

  @Test
  void suggestions_and_imports_keep_their_shapes() {
    ItemKey key = new ItemKey("work-permit");
    Suggestions suggestions =
        new Suggestions(
            List.of(new MemoryMatch(87, "One.", "Bir.", key, "/body#1")),
            List.of(new TermHit(key, "work permit", "iş icazəsi")));
    assertThat(shapes.faults("TranslationSuggestions", SegmentsJson.suggestions(suggestions)))
        .isEmpty();
    assertThat(
            shapes.faults(
                "ImportedTranslations",
                SegmentsJson.imported(List.of(new ImportedTranslation(key, 4, 2)))))
        .isEmpty();
  }
}
