package az.migrationportal.web.search;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.query.QueryLog;
import az.migrationportal.search.query.QueryRefused;
import az.migrationportal.search.query.SearchAnswer;
import az.migrationportal.search.query.SearchRequest;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageAnswer;
import az.migrationportal.web.shell.PageHead;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.PageSource;
import az.migrationportal.web.shell.SystemAddress;
import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The page of results: one per item, in the reader's language. */
@ApplicationScoped
public class SearchSource implements PageSource {

  private static final String QUERY = "q";
  private static final String CURSOR = "cursor";
  private static final int ON_A_PAGE = 20;

  @Inject TextCatalogue catalogue;
  @Inject SiteSearch search;
  @Inject HelpPages help;
  @Inject QueryLog log;
  @Inject HttpServletRequest visit;

  @Override
  public Set<String> parameters(ContentLocale locale, String path) {
    return isSearch(locale, path) ? Set.of(QUERY, CURSOR) : Set.of();
  }

  @Override
  public Optional<PageAnswer> answer(PageRequest request) {
    return isSearch(request.locale(), request.path())
        ? Optional.of(new PageAnswer.Shown(page(request)))
        : Optional.empty();
  }

  private static boolean isSearch(ContentLocale locale, String path) {
    return path.equals(SystemAddress.SEARCH.segment(locale));
  }

  private Page page(PageRequest request) {
    Texts texts = catalogue.in(request.locale());
    String query = request.parameter(QUERY).orElse("");
    String heading =
        query.isEmpty()
            ? texts.get("search.heading.empty")
            : texts.get("search.heading", "query", query);
    Tag band =
        Tag.of(
                "div",
                Tag.of("h1", heading).cls(query.isEmpty() ? "head" : "vh"),
                search.field(texts, texts.get("search.label"), query))
            .cls("band");
    answer(texts, query, request).forEach(band::with);
    return new Page(
        PageHead.unlisted(heading + " · " + texts.get("portal.name"), texts.get("search.lead")),
        List.of(),
        texts.get("search.title"),
        SystemAddress.SEARCH,
        false,
        Addresses.inEvery(locale -> address(locale, query, null)),
        List.<Component>of(band));
  }

  private List<Tag> answer(Texts texts, String query, PageRequest request) {
    if (query.isEmpty()) {
      return List.of(Tag.of("p", texts.get("search.lead")), help.tasks(texts));
    }
    if (query.length() > SearchRequest.MAX_LENGTH) {
      return List.of(Notice.warning(texts.get("search.tooLong", "most", SearchRequest.MAX_LENGTH)));
    }
    Optional<SearchAnswer> answer = ask(texts, query, request);
    if (request.parameter(CURSOR).isEmpty()) {
      answer.ifPresent(found -> log.note(request.locale(), query, found.total(), asker()));
    }
    return answer
        .map(found -> results(texts, found))
        .orElseGet(() -> List.of(Notice.warning(texts.get("search.unavailable"))));
  }

  /** Tells people apart behind a proxy too; whoever makes up a header only counts as others. */
  private String asker() {
    return visit.getRemoteAddr() + " " + visit.getHeader("X-Forwarded-For");
  }

  private Optional<SearchAnswer> ask(Texts texts, String query, PageRequest request) {
    String locale = texts.locale().tag();
    String cursor = request.parameter(CURSOR).orElse(null);
    try {
      return search.ask(new SearchRequest(query, locale, null, ON_A_PAGE, cursor, Map.of()));
    } catch (QueryRefused e) {
      return search.ask(SearchRequest.of(query, locale, ON_A_PAGE));
    }
  }

  private List<Tag> results(Texts texts, SearchAnswer found) {
    if (found.hits().isEmpty()) {
      return help.nothingFound(texts, found.query());
    }
    Tag list = new ResultList(texts).of(found);
    String cursor = found.nextCursor();
    if (cursor != null) {
      list.with(
          Tag.of(
                  "p",
                  Tag.link(address(texts.locale(), found.query(), cursor), texts.get("search.more"))
                      .cls("btn quiet"))
              .cls("row"));
    }
    return List.of(list);
  }

  private static String address(
      ContentLocale locale, String query, @org.jspecify.annotations.Nullable String cursor) {
    String address = Addresses.of(locale, SystemAddress.SEARCH);
    if (query.isEmpty()) {
      return address;
    }
    String asked = address + "?" + QUERY + "=" + encode(query);
    return cursor == null ? asked : asked + "&" + CURSOR + "=" + encode(cursor);
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
