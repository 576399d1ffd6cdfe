package az.migrationportal.tests.deployment;

import static az.migrationportal.tests.deployment.Desk.EDITOR;
import static az.migrationportal.tests.deployment.Desk.EN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import az.migrationportal.content.freshness.BoardCell;
import az.migrationportal.content.freshness.BoardRow;
import az.migrationportal.content.freshness.FreshnessBoard;
import az.migrationportal.content.freshness.SegmentBeside;
import az.migrationportal.content.freshness.TranslationBeside;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.segment.Freshness;
import az.migrationportal.content.segment.SegmentKind;
import az.migrationportal.content.translation.PublishTranslation;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FreshnessIT {
  private static final ContentLocale RU = ContentLocale.RU;

  @Inject private Desk desk;
  @Inject private PublishTranslation publish;
  @Inject private FreshnessBoard board;
  @Inject private TranslationBeside beside;

  @Deployment
  static WebArchive content() {
    return ContentWar.create();
  }

  @Test
  void a_changed_paragraph_is_outdated_until_it_is_translated_again() {
    ItemKey item = desk.create("fresh-paragraph");
    int source = desk.publish(item, EN, "## H\n\nOne.\n\nTwo.\n", 0);
    int russian = desk.publish(item, RU, "## З\n\nРаз.\n\nДва.\n", 0);
    assertThat(cell(item, RU).freshness()).isEqualTo(Freshness.UP_TO_DATE);
    assertThat(cell(item, ContentLocale.AZ).freshness()).isEqualTo(Freshness.MISSING);
    source = desk.save(item, EN, "## H\n\nOne.\n\nTwo and more.\n", source);
    assertThat(cell(item, RU).freshness()).isEqualTo(Freshness.UP_TO_DATE);
    publish.execute(EDITOR, item, EN, source, null);
    assertThat(cell(item, RU).outdated()).isEqualTo(1);
    SegmentBeside older = outdated(item);
    assertThat(older.id()).isEqualTo("/body#3");
    assertThat(older.kind()).isEqualTo(SegmentKind.PARAGRAPH);
    assertThat(older.sourceNow()).isEqualTo("Two and more.");
    assertThat(older.sourceThen()).isEqualTo("Two.");
    assertThat(older.translation()).isEqualTo("Два.");
    desk.save(item, RU, "## З\n\nРаз.\n\nДва и ещё.\n", russian);
    assertThat(cell(item, RU).freshness()).isEqualTo(Freshness.UP_TO_DATE);
  }

  @Test
  void a_new_paragraph_of_the_source_is_missing_and_its_neighbours_stay_fresh() {
    ItemKey item = desk.create("fresh-added");
    int source = desk.publish(item, EN, "## H\n\nOne.\n\nTwo.\n", 0);
    desk.publish(item, RU, "## З\n\nРаз.\n\nДва.\n", 0);
    desk.publish(item, EN, "## H\n\nOne.\n\nOne and a half.\n\nTwo.\n", source);
    assertThat(cell(item, RU).missing()).isEqualTo(1);
    assertThat(cell(item, RU).outdated()).isZero();
  }

  @Test
  void a_minor_edit_of_the_source_keeps_its_translations_fresh_on_purpose() {
    ItemKey item = desk.create("fresh-minor");
    int source = desk.publish(item, EN, "## H\n\nOne.\n\nTwo.\n", 0);
    desk.publish(item, RU, "## З\n\nРаз.\n\nДва.\n", 0);
    source = desk.save(item, EN, "## H\n\nOne.\n\nTwo!\n", source);
    publish.execute(EDITOR, item, EN, source, null, true);
    assertThat(cell(item, RU).freshness()).isEqualTo(Freshness.UP_TO_DATE);
  }

  @Test
  void translations_of_the_library_are_fresh_once_it_is_loaded() {
    List<BoardRow> rows = board.rows("", 200);
    assertThat(rows).hasSizeGreaterThan(20);
    assertThat(rows)
        .filteredOn(row -> row.type().equals("guide"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.freshness()).isEqualTo(Freshness.UP_TO_DATE));
  }

  private BoardCell cell(ItemKey item, ContentLocale locale) {
    return board.rows("", 200).stream()
        .filter(row -> row.item().equals(item))
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.locale() == locale)
        .findFirst()
        .orElseThrow();
  }

  private SegmentBeside outdated(ItemKey item) {
    List<SegmentBeside> segments = beside.of(item, RU).segments();
    SegmentBeside older =
        segments.stream()
            .filter(segment -> segment.freshness() == Freshness.OUTDATED)
            .reduce((one, other) -> fail("more than one is outdated"))
            .orElseThrow();
    assertThat(segments.get(older.number() - 1)).isEqualTo(older);
    return older;
  }
}
