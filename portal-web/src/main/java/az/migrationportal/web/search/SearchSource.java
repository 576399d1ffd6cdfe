package az.migrationportal.web.search;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.query.QueryLog;
import az.migrationportal.content.wording.FactText;
import az.migrationportal.search.answer.FactAnswer;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The page of results: one per item, in the reader's language. */
@ApplicationScoped
public class SearchSource implements PageSource {

  @Inject TextCatalogue catalogue;
  @Inject SiteSearch search;
  @Inject HelpPages help;
  @Inject QueryLog log;
  @Inject FactText facts;
  @Inject HttpServletRequest visit;

  @Override
  public Set<String> parameters(ContentLocale locale, String path) {
    return isSearch(locale, path) ? SearchQuestion.PARAMETERS : Set.of();
  }

  @Override
  public Optional<PageAnswer> answer(PageRequest request) {
    return isSearch(request.locale(), request.path())
        ? Optional.of(answer(SearchQuestion.of(request), catalogue.in(request.locale())))
        : Optional.empty();
  }

  private static boolean isSearch(ContentLocale locale, String path) {
    return path.equals(SystemAddress.SEARCH.segment(locale));
  }

  private PageAnswer answer(SearchQuestion question, Texts texts) {
    Page page = page(question, texts);
    return question.isTooLong() ? new PageAnswer.Refused(page) : new PageAnswer.Shown(page);
  }

  private Page page(SearchQuestion question, Texts texts) {
    String query = question.isTooLong() ? "" : question.query();
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
    parts(question, texts).forEach(band::with);
    return new Page(
        PageHead.unlisted(heading + " · " + texts.get("portal.name"), texts.get("search.lead")),
        List.of(),
        texts.get("search.title"),
        SystemAddress.SEARCH,
        false,
        Addresses.inEvery(locale -> question.from("").address(locale)),
        List.<Component>of(band));
  }

  private List<Tag> parts(SearchQuestion question, Texts texts) {
    if (question.query().isEmpty()) {
      return List.of(Tag.of("p", texts.get("search.lead")), help.tasks(texts));
    }
    if (question.isTooLong()) {
      return List.of(
          Notice.warning(texts.get("search.tooLong", "most", SearchRequest.MAX_LENGTH)),
          help.tasks(texts));
    }
    Optional<SearchAnswer> answer = ask(question, texts.locale());
    if (question.cursor().isEmpty()) {
      answer.ifPresent(
          found ->
              log.note(
                  texts.locale(),
                  question.query(),
                  found.total(),
                  QueryLog.asker(visit.getRemoteAddr(), visit.getHeader("X-Forwarded-For"))));
    }
    return answer
        .map(found -> results(texts, question, found))
        .orElseGet(() -> List.of(Notice.warning(texts.get("search.unavailable"))));
  }

  /** A cursor that is not ours leads to the first page. */
  private Optional<SearchAnswer> ask(SearchQuestion question, ContentLocale locale) {
    try {
      return search.ask(question.request(locale));
    } catch (QueryRefused e) {
      return search.ask(question.from("").request(locale));
    }
  }

  private List<Tag> results(Texts texts, SearchQuestion question, SearchAnswer found) {
    boolean narrowed = !question.type().isEmpty() || !question.audience().isEmpty();
    if (found.hits().isEmpty() && !narrowed && found.answer() == null) {
      return help.nothingFound(texts, found.query());
    }
    ResultList list = new ResultList(texts);
    Tag results = Tag.of("div", list.of(found), more(texts, question, found));
    Tag columns = Tag.of("div", new Narrowing(texts, question).of(found), results).cls("side");
    List<Tag> parts = new ArrayList<>();
    list.understood(found).ifPresent(parts::add);
    FactAnswer known = found.answer();
    if (known != null) {
      parts.add(new ShortAnswer(texts, facts).of(known));
    }
    parts.add(columns);
    return parts;
  }

  private Tag more(Texts texts, SearchQuestion question, SearchAnswer found) {
    Tag row = Tag.of("p").cls("row noprint");
    String cursor = found.nextCursor();
    if (cursor != null) {
      row.with(
          Tag.link(question.from(cursor).address(texts.locale()), texts.get("search.more"))
              .cls("btn quiet"));
    }
    return row.apart(help.ask(texts));
  }
}
