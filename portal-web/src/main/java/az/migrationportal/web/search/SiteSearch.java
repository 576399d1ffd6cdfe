package az.migrationportal.web.search;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.search.query.Search;
import az.migrationportal.search.query.SearchAnswer;
import az.migrationportal.search.query.SearchRequest;
import az.migrationportal.web.component.SearchField;
import az.migrationportal.web.component.Suggestions;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.SystemAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Asks the search index on behalf of a reader. */
@ApplicationScoped
public class SiteSearch {

  private static final int SHORTEST = 2;
  private static final int SUGGESTED = 7;

  @Inject Instance<Search> search;

  /** The search form with its suggestions. */
  public SearchField field(Texts texts, String label, String value) {
    ContentLocale locale = texts.locale();
    String action = Addresses.of(locale, SystemAddress.SEARCH);
    return new SearchField(texts, label, action, value, typed -> suggest(typed, locale));
  }

  /** The answer; empty where no index is running. */
  Optional<SearchAnswer> ask(SearchRequest request) {
    return search.isResolvable() ? Optional.of(search.get().search(request)) : Optional.empty();
  }

  /**
   * Pages that may answer what somebody wrote, best first; noted in no log. Asks with the beginning
   * of a long text.
   */
  public List<Suggestions.Suggested> related(String words, ContentLocale locale, int most) {
    String text = beginning(words.strip().replaceAll("\\s+", " "));
    if (text.length() < SHORTEST) {
      return List.of();
    }
    return ask(SearchRequest.of(text, locale.tag(), most)).stream()
        .flatMap(answer -> answer.hits().stream())
        .map(
            hit ->
                new Suggestions.Suggested(hit.title(), address(locale, hit.path()), hit.locale()))
        .toList();
  }

  /** At most what the index takes, up to the end of a word. */
  private static String beginning(String text) {
    if (text.length() <= SearchRequest.MAX_LENGTH) {
      return text;
    }
    int end = text.lastIndexOf(' ', SearchRequest.MAX_LENGTH);
    return text.substring(0, end > 0 ? end : 0);
  }

  private List<Suggestions.Suggested> suggest(String typed, ContentLocale locale) {
    String text = typed.strip();
    if (text.length() < SHORTEST
        || text.length() > SearchRequest.MAX_LENGTH
        || !search.isResolvable()) {
      return List.of();
    }
    return search.get().suggest(text, locale.tag(), SUGGESTED).stream()
        .map(
            found ->
                new Suggestions.Suggested(
                    found.text(), address(locale, found.path()), found.locale()))
        .toList();
  }

  /** A path of the index as an address in the reader's language. */
  static String address(ContentLocale locale, String path) {
    return path.startsWith("/") ? path : Addresses.of(locale, path);
  }
}
