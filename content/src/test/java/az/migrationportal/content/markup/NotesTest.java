package az.migrationportal.content.markup;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.wording.Tea;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NotesTest {
  private static final String NOTE = "<b>old</b>";
  private static final String BLOCK = "<p class=\"older\" role=\"note\"><b>old</b></p>";
  private static final String PHRASE = " <span class=\"older\" role=\"note\"><b>old</b></span>";

  @Test
  void a_note_stands_below_its_paragraph_and_heading_only() {
    assertThat(html("## H\n\nOne.\n\nTwo.\n", 0, 2))
        .contains("</h2>" + BLOCK)
        .contains("<p>One.</p>\n<p>Two.</p>" + BLOCK);
  }

  @Test
  void in_a_list_it_stands_within_the_item() {
    assertThat(html("- a\n- b\n", 1)).contains("<li>a</li><li>b" + PHRASE + "</li>");
    assertThat(html("- a\n\n- b\n", 0)).contains("<p>a</p>" + BLOCK);
  }

  @Test
  void in_a_checklist_it_is_no_part_of_what_is_ticked() {
    assertThat(html("- [ ] a\n\n  hint\n", 1)).contains("hint</span></span></label>" + BLOCK);
  }

  @Test
  void in_a_table_it_stands_in_the_heading_of_the_row() {
    String table = "**Caption**\n\n| a | b |\n| --- | --- |\n| c | d |\n";
    assertThat(html(table, 2)).contains("<th scope=\"row\">c" + PHRASE + "</th><td>d</td>");
    assertThat(html(table, 0)).contains(PHRASE + "</caption>");
  }

  @Test
  void in_a_notice_it_stands_below_the_words() {
    assertThat(html("> [!NOTE]\n> Mind.\n", 0)).contains("Mind.</p>" + BLOCK);
  }

  @Test
  void the_plain_text_has_no_note() {
    assertThat(rendered("One.\n", 0).text()).isEqualTo(rendered("One.\n").text());
  }

  private static String html(String markdown, Integer... noted) {
    return rendered(markdown, noted).html();
  }

  private static RenderedMarkup rendered(String markdown, Integer... noted) {
    LinkTargets nowhere =
        new LinkTargets() {
          @Override
          public Optional<String> item(ItemKey key) {
            return Optional.empty();
          }

          @Override
          public Optional<String> country(String iso2) {
            return Optional.empty();
          }
        };
    return new MarkupRendering(Tea.texts(), ContentLocale.EN, Tea.TODAY, nowhere)
        .document(markdown, Set.of(noted), NOTE);
  }
}
