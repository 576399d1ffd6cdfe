package az.migrationportal.api.management.translation;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.api.openapi.Shapes;
import az.migrationportal.content.freshness.BesideAnswer;
import az.migrationportal.content.freshness.SegmentBeside;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.segment.Freshness;
import az.migrationportal.content.segment.SegmentKind;
import java.io.IOException;
import java.util.List;
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
}
