package az.migrationportal.content.wording;

import az.migrationportal.content.locale.ContentLocale;
import org.jspecify.annotations.Nullable;

/** What readers are told beside a part of a translation that is older than its source. */
public final class OlderNote {

  private OlderNote() {}

  /**
   * The note as safe HTML that may stand in a paragraph.
   *
   * @param asked the language of the page
   * @param writtenIn the language of the text around the note
   * @param source the language that has changed
   * @param address of the source's page; null where readers have none
   */
  public static String html(
      ContentLocale asked,
      ContentLocale writtenIn,
      ContentLocale source,
      @Nullable String address) {
    Words words = Words.of(asked);
    String text = HtmlText.escape(words.get("older.text." + source.tag()));
    String named =
        address == null
            ? text
            : "<a href=\""
                + HtmlText.escape(address)
                + "\" hreflang=\""
                + source.tag()
                + "\">"
                + text
                + "</a>";
    String note = words.get("older", named);
    return asked == writtenIn ? note : "<span lang=\"" + asked.tag() + "\">" + note + "</span>";
  }
}
