package az.migrationportal.api.management;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.api.openapi.Shapes;
import az.migrationportal.content.freshness.BoardCell;
import az.migrationportal.content.freshness.BoardRow;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.schedule.ScheduleCard;
import az.migrationportal.content.schedule.ScheduleState;
import az.migrationportal.content.schedule.ScheduledAct;
import az.migrationportal.content.segment.Freshness;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.content.translation.RevisionCard;
import az.migrationportal.content.translation.RevisionNumber;
import az.migrationportal.content.translation.RevisionText;
import az.migrationportal.content.translation.TextChange;
import az.migrationportal.content.workflow.QueuedReview;
import az.migrationportal.content.workflow.ReviewCard;
import az.migrationportal.content.workflow.ReviewState;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ManagementShapesTest {
  private static final Instant MOMENT = Instant.parse("2026-11-01T08:00:00Z");
  private static final ItemKey KEY = new ItemKey("work-permit");

  private final Shapes shapes;

  ManagementShapesTest() throws IOException {
    shapes = new Shapes();
  }

  @ParameterizedTest
  @EnumSource
  void a_review_in_any_state_keeps_its_shape(ReviewState state) {
    ReviewCard card =
        new ReviewCard(
            new RevisionNumber(3), state, MOMENT, "leyla", "Look.", MOMENT, "kamran", "Right.");
    JsonObject slice =
        ReviewJson.slice(List.of(new QueuedReview(5, KEY, ContentLocale.AZ, 7, card)), 1);
    assertThat(shapes.faults("ReviewSlice", slice)).isEmpty();
    assertThat(slice.getString("nextCursor")).isEqualTo("5");
  }

  @ParameterizedTest
  @EnumSource
  void a_revision_in_any_state_keeps_its_shape(PublicationState state) {
    RevisionCard card =
        new RevisionCard(
            new RevisionNumber(2),
            state,
            MOMENT,
            "leyla",
            MOMENT,
            "kamran",
            "The fee changed.",
            MOMENT,
            "kamran",
            "Being rewritten.");
    assertThat(shapes.faults("RevisionSlice", RevisionJson.slice(List.of(card), 50))).isEmpty();
    JsonObject text =
        RevisionJson.text(
            new RevisionText(card, JsonObject.EMPTY_JSON_OBJECT, JsonObject.EMPTY_JSON_OBJECT));
    assertThat(shapes.faults("Revision", text)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_schedule_in_any_state_keeps_its_shape(ScheduleState state) {
    ScheduleCard card =
        new ScheduleCard(
            4,
            KEY,
            ContentLocale.EN,
            ScheduledAct.PUBLISH,
            Instant.parse("2026-12-31T20:00:00Z"),
            state,
            "The fee changes.",
            MOMENT,
            "leyla",
            "no-path");
    assertThat(shapes.faults("ScheduleSlice", ScheduleJson.slice(List.of(card), 1))).isEmpty();
    assertThat(ScheduleJson.card(card).getString("atInBaku"))
        .isEqualTo("2027-01-01T00:00:00+04:00");
  }

  @Test
  void a_comparison_keeps_its_shape() {
    TextChange change = new TextChange("/body", 2, List.of("Two."), List.of("2."));
    assertThat(shapes.faults("RevisionComparison", RevisionJson.comparison(1, 2, List.of(change))))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_cell_of_any_freshness_keeps_its_shape(Freshness freshness) {
    BoardCell cell =
        new BoardCell(
            ContentLocale.RU,
            false,
            freshness,
            1,
            2,
            true,
            PublicationState.WITHDRAWN,
            ReviewState.APPROVED);
    BoardRow row = new BoardRow(KEY, "guide", freshness, List.of(cell));
    assertThat(shapes.faults("Board", BoardJson.board(List.of(row), 50))).isEmpty();
  }
}
