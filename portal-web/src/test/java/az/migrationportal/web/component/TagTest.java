package az.migrationportal.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Text;
import org.junit.jupiter.api.Test;

class TagTest {

  @Test
  void neighbouring_texts_are_one_as_in_a_parsed_document() {
    Tag line = Tag.of("p", "Checked on ").with(new Text("1 November")).with(".", Tag.of("b"));
    assertThat(line.getElement().getChildCount()).isEqualTo(2);
    assertThat(line.getElement().getChild(0).getText()).isEqualTo("Checked on 1 November.");
  }

  @Test
  void an_empty_text_adds_nothing() {
    assertThat(Tag.of("p").with("").with(new Text("")).getElement().getChildCount()).isZero();
  }

  @Test
  void links_in_a_row_are_parted_by_a_space() {
    Tag row = Tag.of("p").apart(Tag.link("/a", "A")).apart(Tag.link("/b", "B"));
    assertThat(row.getElement().getTextRecursively()).isEqualTo("A B");
  }
}
