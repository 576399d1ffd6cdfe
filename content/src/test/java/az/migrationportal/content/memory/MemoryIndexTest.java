package az.migrationportal.content.memory;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.segment.Segment;
import az.migrationportal.content.segment.SegmentKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MemoryIndexTest {
  private static final ItemKey ITEM = new ItemKey("a");
  private static final ItemKey OTHER = new ItemKey("b");
  private static final MemoryIndex INDEX =
      new MemoryIndex(
          Map.of(
              ITEM,
              List.of(
                  pair(1, "The fee is paid on the day.", "Сбор платят в тот же день."),
                  pair(2, "The fee is paid within a week.", "Сбор платят за неделю."),
                  pair(3, "Bring your passport.", "Возьмите паспорт."))));

  @Test
  void the_same_words_come_first_and_are_the_only_hundred() {
    List<MemoryMatch> found = find("The fee is paid on the day.", OTHER);
    assertThat(found.get(0).score()).isEqualTo(100);
    assertThat(found.get(0).translation()).isEqualTo("Сбор платят в тот же день.");
    assertThat(found.get(0).segment()).isEqualTo("/body#1");
    assertThat(found).extracting(MemoryMatch::translation).doesNotContain("Возьмите паспорт.");
  }

  @Test
  void nearly_the_same_words_have_the_score_of_what_need_not_change() {
    List<MemoryMatch> found = find("The fee was paid on the day.", OTHER);
    assertThat(found.get(0).translation()).isEqualTo("Сбор платят в тот же день.");
    assertThat(found.get(0).score()).isBetween(90, 99);
    assertThat(found).isSortedAccordingTo((a, b) -> b.score() - a.score());
  }

  @Test
  void other_case_of_the_same_words_is_not_the_same() {
    assertThat(find("THE FEE IS PAID ON THE DAY.", OTHER).get(0).score()).isEqualTo(99);
  }

  @Test
  void a_segment_is_no_match_of_its_own() {
    assertThat(find("The fee is paid on the day.", ITEM))
        .extracting(MemoryMatch::segment)
        .doesNotContain("/body#1");
  }

  @Test
  void another_direction_knows_nothing() {
    assertThat(
            INDEX.find(
                ContentLocale.RU,
                ContentLocale.EN,
                segment(9, "The fee is paid on the day."),
                OTHER,
                5))
        .isEmpty();
  }

  private static List<MemoryMatch> find(String text, ItemKey own) {
    return INDEX.find(ContentLocale.EN, ContentLocale.RU, segment(1, text), own, 5);
  }

  private static KnownPair pair(int number, String source, String translation) {
    return new KnownPair(
        ITEM,
        ContentLocale.EN,
        ContentLocale.RU,
        segment(number, source),
        segment(number, translation),
        new HashSet<>(WordList.of(source, ContentLocale.EN)));
  }

  private static Segment segment(int number, String text) {
    return Segment.named("/body#" + number, SegmentKind.PARAGRAPH, text);
  }
}
