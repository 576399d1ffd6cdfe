package az.migrationportal.web.component;

import com.vaadin.flow.component.Component;

/** A short text that must not be overlooked. */
public final class Notice {

  private Notice() {}

  /** Money, status or safety. */
  public static Tag danger(String firstWords, Component... more) {
    return note(Glyph.warning(), "bad", firstWords, more);
  }

  /** A date or a risk. */
  public static Tag warning(String firstWords, Component... more) {
    return note(Glyph.warning(), "warn", firstWords, more);
  }

  /** Good to know. */
  public static Tag info(String firstWords, Component... more) {
    return note(Glyph.info(), "", firstWords, more);
  }

  private static Tag note(Tag glyph, String kind, String firstWords, Component... more) {
    Tag text = Tag.of("p", Tag.of("strong", firstWords));
    for (Component part : more) {
      text.with(" ").with(part);
    }
    return Tag.of("div", glyph, text).cls("note").attr("data-k", kind.isEmpty() ? null : kind);
  }
}
