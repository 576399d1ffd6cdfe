package az.migrationportal.web.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.web.component.Tag;
import org.junit.jupiter.api.Test;

class ElementWriterTest {

  @Test
  void text_and_attributes_are_escaped() {
    Tag tag = Tag.of("p", "a < b & \"c\"").attr("title", "\"><script>");
    assertThat(html(tag))
        .isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;\">a &lt; b &amp; &quot;c&quot;</p>");
  }

  @Test
  void safe_html_stands_as_it_is() {
    assertThat(html(Tag.safe("div", "<em>x</em>"))).isEqualTo("<div><em>x</em></div>");
  }

  @Test
  void nothing_is_added_between_elements_and_void_ones_are_not_closed() {
    Tag tag = Tag.of("p", Tag.of("br"), Tag.of("input").flag("hidden")).cls("row meta");
    assertThat(html(tag)).isEqualTo("<p class=\"row meta\"><br><input hidden></p>");
  }

  private static String html(Tag tag) {
    StringBuilder html = new StringBuilder();
    new ElementWriter(html).write(tag.getElement());
    return html.toString();
  }
}
