package az.migrationportal.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.i18n.TextCatalogue;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SearchFieldTest {

  private final SearchField field =
      new SearchField(
          new TextCatalogue().in(ContentLocale.EN),
          "What do you want to know?",
          "/en/search",
          "",
          typed ->
              typed.startsWith("wo")
                  ? List.of(
                      new Suggestions.Suggested("Work permit", "/en/work-permit", "en"),
                      new Suggestions.Suggested("Работа", "/en/rabota", "ru"))
                  : List.of());

  @Nested
  class Without_flow {

    @Test
    void it_is_a_plain_form_with_a_label() {
      assertThat(field.getElement().getTag()).isEqualTo("form");
      assertThat(field.getElement().getAttribute("action")).isEqualTo("/en/search");
      assertThat(field.getElement().getAttribute("method")).isEqualTo("get");
      assertThat(input().getAttribute("name")).isEqualTo("q");
      assertThat(input().getAttribute("role")).isNull();
      assertThat(find("label").getAttribute("for")).isEqualTo(input().getAttribute("id"));
    }
  }

  @Nested
  class With_flow {

    @BeforeEach
    void attach() {
      MockVaadin.setup();
      UI.getCurrent().add(field);
    }

    @AfterEach
    void detach() {
      MockVaadin.tearDown();
    }

    @Test
    void it_becomes_a_combobox_that_owns_a_list() {
      assertThat(input().getAttribute("role")).isEqualTo("combobox");
      assertThat(input().getAttribute("aria-controls")).isEqualTo(find("ul").getAttribute("id"));
      assertThat(find("ul").getAttribute("role")).isEqualTo("listbox");
      assertThat(find("ul").hasAttribute("hidden")).isTrue();
    }

    @Test
    void typing_offers_options_in_their_own_language_and_announces_how_many() {
      input().setProperty("value", "wo");
      List<Element> options = find("ul").getChildren().toList();
      assertThat(options).extracting(Element::getText).containsExactly("Work permit", "Работа");
      assertThat(options).extracting(o -> o.getAttribute("lang")).containsExactly("en", "ru");
      assertThat(options.get(0).getAttribute("data-href")).isEqualTo("/en/work-permit");
      assertThat(find("p").getText()).startsWith("2 suggestions");
    }

    @Test
    void typing_on_takes_old_options_away() {
      input().setProperty("value", "wo");
      input().setProperty("value", "xx");
      assertThat(find("ul").getChildCount()).isZero();
      assertThat(find("p").getText()).isEqualTo("No suggestions");
    }
  }

  private Element input() {
    return find("input");
  }

  private Element find(String tag) {
    return descendants(field)
        .map(Component::getElement)
        .filter(element -> element.getTag().equals(tag))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Component> descendants(Component component) {
    return Stream.concat(
        component.getChildren().filter(Tag.class::isInstance),
        component
            .getChildren()
            .filter(Tag.class::isInstance)
            .flatMap(SearchFieldTest::descendants));
  }
}
