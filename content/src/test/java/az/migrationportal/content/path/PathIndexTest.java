package az.migrationportal.content.path;

import static az.migrationportal.content.locale.ContentLocale.AZ;
import static az.migrationportal.content.locale.ContentLocale.EN;
import static az.migrationportal.content.locale.ContentLocale.RU;
import static az.migrationportal.content.path.PathReservation.State.CURRENT;
import static az.migrationportal.content.path.PathReservation.State.GONE;
import static az.migrationportal.content.path.PathReservation.State.PREVIOUS;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PathIndexTest {

  private static final ItemKey TEA = new ItemKey("tea");
  private static final PathMeaning UNKNOWN = new PathMeaning.Unknown();
  private static final PathMeaning SHOWN = new PathMeaning.Current(TEA);

  private static PathIndex.Entry entry(
      ContentLocale locale, String path, PathReservation.State state, boolean live) {
    return new PathIndex.Entry(locale, path, TEA, state, live);
  }

  private static PathIndex index(PathIndex.Entry... entries) {
    return new PathIndex(List.of(entries));
  }

  @Test
  void an_empty_index_knows_no_path() {
    assertThat(PathIndex.EMPTY.resolve(EN, "tea")).isEqualTo(UNKNOWN);
  }

  @Nested
  class InItsOwnLocale {

    @Test
    void a_current_path_of_a_live_translation_is_read_there() {
      assertThat(index(entry(EN, "tea", CURRENT, true)).resolve(EN, "tea")).isEqualTo(SHOWN);
    }

    @Test
    void a_path_of_a_draft_is_unknown_to_readers() {
      assertThat(index(entry(EN, "tea", CURRENT, false)).resolve(EN, "tea")).isEqualTo(UNKNOWN);
    }

    @Test
    void a_path_left_behind_leads_to_the_present_one() {
      PathIndex index = index(entry(EN, "old", PREVIOUS, true), entry(EN, "tea", CURRENT, true));
      assertThat(index.resolve(EN, "old")).isEqualTo(new PathMeaning.MovedTo(EN, "tea"));
    }

    @Test
    void a_path_left_behind_by_a_draft_is_unknown() {
      PathIndex index = index(entry(EN, "old", PREVIOUS, false), entry(EN, "tea", CURRENT, false));
      assertThat(index.resolve(EN, "old")).isEqualTo(UNKNOWN);
    }

    @Test
    void a_path_that_is_gone_says_so() {
      assertThat(index(entry(EN, "tea", GONE, true)).resolve(EN, "tea"))
          .isEqualTo(new PathMeaning.Gone(TEA));
    }
  }

  @Nested
  class InAnotherLocale {

    @Test
    void an_untranslated_item_is_read_at_the_path_of_its_fallback() {
      assertThat(index(entry(AZ, "cay", CURRENT, true)).resolve(RU, "cay")).isEqualTo(SHOWN);
    }

    @Test
    void the_path_of_a_fallback_leads_to_the_translation_where_there_is_one() {
      PathIndex index = index(entry(AZ, "cay", CURRENT, true), entry(RU, "chay", CURRENT, true));
      assertThat(index.resolve(RU, "cay")).isEqualTo(new PathMeaning.MovedTo(RU, "chay"));
    }

    @Test
    void the_second_fallback_leads_to_the_first_that_is_shown() {
      PathIndex index = index(entry(AZ, "cay", CURRENT, true), entry(EN, "tea", CURRENT, true));
      assertThat(index.resolve(RU, "tea")).isEqualTo(new PathMeaning.MovedTo(RU, "cay"));
    }

    @Test
    void a_draft_of_a_fallback_is_unknown() {
      assertThat(index(entry(AZ, "cay", CURRENT, false)).resolve(RU, "cay")).isEqualTo(UNKNOWN);
    }

    @Test
    void an_own_draft_does_not_hide_the_fallback_of_the_same_path() {
      PathIndex index = index(entry(AZ, "tea", CURRENT, true), entry(EN, "tea", CURRENT, false));
      assertThat(index.resolve(EN, "tea")).isEqualTo(SHOWN);
    }
  }
}
