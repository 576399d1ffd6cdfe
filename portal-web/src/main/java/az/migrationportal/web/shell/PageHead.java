package az.migrationportal.web.shell;

import az.migrationportal.content.locale.ContentLocale;
import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What machines are told about a page.
 *
 * @param title plain text, also the title of the window
 * @param description one or two sentences, plain text
 * @param canonical address that stands for all variants of the page; null for none
 * @param alternates the same page in the locales it truly exists in
 * @param indexed whether search engines may list it
 * @param data structured data for search engines; null for none
 */
public record PageHead(
    String title,
    String description,
    @Nullable String canonical,
    Map<ContentLocale, String> alternates,
    boolean indexed,
    @Nullable JsonObject data) {

  public PageHead {
    // In the order of the locales: every node writes the same bytes and so the same entity tag.
    Map<ContentLocale, String> ordered = new EnumMap<>(ContentLocale.class);
    ordered.putAll(alternates);
    alternates = Collections.unmodifiableMap(ordered);
  }

  /** Of a page that search engines may list and that has no structured data. */
  public static PageHead listed(
      String title, String description, String canonical, Map<ContentLocale, String> alternates) {
    return new PageHead(title, description, canonical, alternates, true, null);
  }

  /** Of a page that is for its reader alone. */
  public static PageHead unlisted(String title, String description) {
    return new PageHead(title, description, null, Map.of(), false, null);
  }

  /** The same with structured data. */
  public PageHead with(JsonObject structured) {
    return new PageHead(title, description, canonical, alternates, indexed, structured);
  }
}
