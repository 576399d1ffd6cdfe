package az.migrationportal.search.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published item in one locale, as search sees it. All text is plain: no markup, no references.
 *
 * @param key the stable key of the item; documents with the same key are one result
 * @param type the content type, such as {@code guide} or {@code country}
 * @param locale {@code az}, {@code en} or {@code ru}
 * @param title heading of the page
 * @param summary one or two sentences, shown with a result
 * @param body the text of the page
 * @param keywords lay words, abbreviations and old names that people type
 * @param path public address of the page
 * @param topics facet: what it is about, keys without language
 * @param audiences facet: for whom it is, keys without language
 * @param country facet: ISO 3166 alpha-2 code; null where the item is about no single country
 * @param verifiedOn when the content was last compared with its sources; null where unknown
 */
public record SearchDocument(
    String key,
    String type,
    String locale,
    String title,
    String summary,
    String body,
    List<String> keywords,
    String path,
    List<String> topics,
    List<String> audiences,
    @Nullable String country,
    @Nullable LocalDate verifiedOn) {

  /** Copies the lists; refuses an unknown locale and an empty key. */
  public SearchDocument {
    keywords = List.copyOf(keywords);
    topics = List.copyOf(topics);
    audiences = List.copyOf(audiences);
    var unused = new DocumentId(key, locale);
  }

  /** Which document this is. */
  public DocumentId id() {
    return new DocumentId(key, locale);
  }
}
