package az.migrationportal.web.component;

import az.migrationportal.web.i18n.Texts;
import com.vaadin.flow.component.AttachEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search form. Without a script it is a plain GET form; once Flow runs, the field becomes an
 * ARIA combobox with suggestions. The server owns the list of options; opening, closing and the
 * arrow keys are the browser's business ({@code suggestions.ts}), so that no key waits for the
 * network.
 */
public final class SearchField extends Tag {

  private static final long serialVersionUID = 1L;

  private static final String FIELD = "q";
  private static final String LIST = "q-options";
  private static final int PAUSE_IN_MILLISECONDS = 120;

  private final transient Texts texts;
  private final Suggestions suggestions;
  private final Tag input = Tag.of("input");
  private @Nullable Tag options;
  private @Nullable Tag announcement;

  /**
   * The form.
   *
   * @param label what stands above the field
   * @param action address of the search page
   * @param value what the field holds at first
   */
  public SearchField(
      Texts texts, String label, String action, String value, Suggestions suggestions) {
    super("form");
    this.texts = texts;
    this.suggestions = suggestions;
    cls("search").attr("role", "search").attr("action", action).attr("method", "get");
    flag("data-live");
    input
        .attr("id", FIELD)
        .attr("name", FIELD)
        .attr("type", "search")
        .attr("maxlength", "200")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "none")
        .attr("enterkeyhint", "search")
        .attr("value", value.isEmpty() ? null : value);
    with(Tag.of("label", label).attr("for", FIELD), Tag.of("div", input, button()));
  }

  private Tag button() {
    return Tag.of("button", Glyph.lens()).with(texts.get("search.button")).cls("btn");
  }

  @Override
  protected void onAttach(AttachEvent event) {
    if (options == null) {
      becomeCombobox();
    }
  }

  private void becomeCombobox() {
    Tag list =
        Tag.of("ul")
            .attr("id", LIST)
            .attr("role", "listbox")
            .attr("aria-label", texts.get("suggest.label"))
            .flag("hidden");
    Tag status = Tag.of("p").cls("vh").attr("role", "status");
    options = list;
    announcement = status;
    with(list, status);
    input
        .attr("role", "combobox")
        .attr("aria-autocomplete", "list")
        .attr("aria-controls", LIST)
        .attr("aria-expanded", "false");
    input
        .getElement()
        .addPropertyChangeListener("value", "input", change -> suggest(change.getValue()))
        .debounce(PAUSE_IN_MILLISECONDS);
  }

  private void suggest(@Nullable Object typed) {
    List<Suggestions.Suggested> found =
        typed == null ? List.of() : suggestions.of(typed.toString());
    Tag list = options;
    Tag status = announcement;
    if (list == null || status == null) {
      return;
    }
    list.removeAll();
    for (int i = 0; i < found.size(); i++) {
      list.with(option(found.get(i), i));
    }
    status.setText(
        typed == null || typed.toString().isBlank()
            ? ""
            : texts.get("suggest.count", "count", found.size()));
  }

  private static Tag option(Suggestions.Suggested suggested, int index) {
    return Tag.of("li", suggested.text())
        .attr("id", LIST + "-" + index)
        .attr("role", "option")
        .attr("aria-selected", "false")
        .attr("data-href", suggested.href())
        .attr("lang", suggested.lang());
  }
}
