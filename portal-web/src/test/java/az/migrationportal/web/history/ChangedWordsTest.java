package az.migrationportal.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.history.Fate;
import az.migrationportal.content.history.PieceChange;
import az.migrationportal.content.history.Run;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.segment.SegmentKind;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangedWordsTest {
  private static final PieceChange CHANGE =
      new PieceChange(
          Fate.CHANGED,
          SegmentKind.PARAGRAPH,
          "When",
          List.of(
              new Run(Fate.SAME, "You have"),
              new Run(Fate.REMOVED, "3 days"),
              new Run(Fate.ADDED, "15 days <b>")));

  @Test
  void what_went_and_what_came_can_be_heard() {
    Element list =
        new ChangedWords(texts(ContentLocale.EN)).list(List.of(CHANGE), "en").getElement();
    assertThat(list.getTextRecursively())
        .contains("You have (removed: 3 days) (added: 15 days <b>)");
    assertThat(list.getOuterHTML()).contains("<del>", "<ins>", "15 days &lt;b&gt;");
  }

  @ParameterizedTest
  @EnumSource
  void words_keep_the_language_of_the_page_and_notes_that_of_the_reader(ContentLocale locale) {
    Texts texts = texts(locale);
    String html = new ChangedWords(texts).list(List.of(CHANGE), "az").getElement().getOuterHTML();
    assertThat(html)
        .contains("<p lang=\"az\">")
        .contains("lang=\"" + locale.tag() + "\"")
        .contains(texts.get("history.kind.removed"));
  }

  @Test
  void changes_are_counted_by_what_became_of_them() {
    assertThat(ChangedWords.count(List.of(CHANGE), Fate.CHANGED)).isEqualTo(1);
    assertThat(ChangedWords.count(List.of(CHANGE), Fate.ADDED)).isZero();
  }

  private static Texts texts(ContentLocale locale) {
    return new TextCatalogue().in(locale);
  }
}
