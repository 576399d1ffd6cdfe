package az.migrationportal.web.prerender;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.token.SessionCookie;
import az.migrationportal.web.changes.AtomFeed;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.search.HelpPages;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageAnswer;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.PageRouter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes answers, and keeps those that many readers share. */
@ApplicationScoped
public class Answers {

  private static final String ENCODING = "Accept-Encoding";
  private static final String LANGUAGE = "Accept-Language";

  @Inject PageCache cache;
  @Inject PageRouter router;
  @Inject DocumentWriter documents;
  @Inject HelpPages help;
  @Inject TextCatalogue catalogue;
  @Inject AtomFeed feed;
  @Inject SiteMap siteMap;
  @Inject Origin origin;
  @Inject Assets assets;

  /** What is ready for an address without a query; null where it has to be made. */
  @Nullable Answer ready(String rawPath) {
    return cache.now().find(rawPath);
  }

  /** The answer to any request for something public. */
  Answer make(
      String rawPath,
      @Nullable String query,
      @Nullable String acceptLanguage,
      Map<SessionCookie, SecretToken> sessions) {
    Answer asset = assets.find(rawPath);
    if (asset != null) {
      return asset;
    }
    PageCache.Generation generation = cache.now();
    return Target.of(rawPath)
        .map(target -> make(generation, target, rawPath, query, acceptLanguage, sessions))
        .orElseGet(() -> lost(generation, Negotiation.locale(acceptLanguage), true));
  }

  private Answer make(
      PageCache.Generation generation,
      Target target,
      String rawPath,
      @Nullable String query,
      @Nullable String acceptLanguage,
      Map<SessionCookie, SecretToken> sessions) {
    Optional<ContentLocale> locale = target.locale();
    if (locale.isEmpty()) {
      return outside(generation, target, Negotiation.locale(acceptLanguage));
    }
    if (target.canonical().equals(Addresses.feed(locale.get()))) {
      return kept(
          generation,
          target.canonical(),
          () ->
              Answer.document(
                  "application/atom+xml;charset=UTF-8", feed.in(locale.get(), origin.toString())));
    }
    boolean untidy = !target.canonical().equals(rawPath);
    return inLocale(generation, target, locale.get(), query, untidy, sessions);
  }

  private Answer outside(PageCache.Generation generation, Target target, ContentLocale locale) {
    return switch (target.path()) {
      case "" -> Answer.redirect(HttpServletResponse.SC_FOUND, Addresses.home(locale), LANGUAGE);
      case "robots.txt" -> Answer.document("text/plain;charset=UTF-8", siteMap.robots());
      case "sitemap.xml" ->
          kept(
              generation,
              "/sitemap.xml",
              () -> Answer.document("application/xml;charset=UTF-8", siteMap.xml()));
      default -> lost(generation, locale, true);
    };
  }

  private Answer inLocale(
      PageCache.Generation generation,
      Target target,
      ContentLocale locale,
      @Nullable String query,
      boolean untidy,
      Map<SessionCookie, SecretToken> sessions) {
    Map<String, String> parameters = Query.read(query, router.parameters(locale, target.path()));
    Answer ready = parameters.isEmpty() ? generation.find(target.canonical()) : null;
    Answer answer = ready;
    if (answer == null) {
      PageAnswer found =
          router.answer(
              new PageRequest(locale, target.path(), parameters, generation.day(), sessions));
      answer = toAnswer(generation, found, locale);
      if (parameters.isEmpty() && found instanceof PageAnswer.Shown) {
        generation.keep(target.canonical(), answer);
      }
    }
    return untidy && answer.status() == HttpServletResponse.SC_OK
        ? Answer.redirect(
            HttpServletResponse.SC_MOVED_PERMANENTLY,
            target.canonical() + (query == null ? "" : "?" + query),
            "")
        : answer;
  }

  private Answer toAnswer(PageCache.Generation generation, PageAnswer found, ContentLocale locale) {
    if (found instanceof PageAnswer.Shown shown) {
      return Answer.page(
          HttpServletResponse.SC_OK, html(shown.page(), locale, generation.day()), ENCODING);
    } else if (found instanceof PageAnswer.Refused refused) {
      return Answer.page(
          HttpServletResponse.SC_BAD_REQUEST,
          html(refused.page(), locale, generation.day()),
          ENCODING);
    } else if (found instanceof PageAnswer.Personal own) {
      return Answer.personal(own.status(), html(own.page(), locale, generation.day()));
    } else if (found instanceof PageAnswer.Fresh fresh) {
      return Answer.fresh(html(fresh.page(), locale, generation.day()));
    } else if (found instanceof PageAnswer.Moved moved) {
      return Answer.redirect(HttpServletResponse.SC_MOVED_PERMANENTLY, moved.address(), "");
    } else if (found instanceof PageAnswer.Elsewhere elsewhere) {
      return Answer.redirect(HttpServletResponse.SC_FOUND, elsewhere.address(), "");
    } else if (found instanceof PageAnswer.Gone) {
      return kept(
          generation,
          "gone:" + locale.tag(),
          () ->
              Answer.page(
                  HttpServletResponse.SC_GONE,
                  html(help.gone(catalogue.in(locale)), locale, generation.day()),
                  ENCODING));
    }
    return lost(generation, locale, false);
  }

  /** One page for all wrong addresses of a language, so that they cannot fill the cache. */
  private Answer lost(PageCache.Generation generation, ContentLocale locale, boolean negotiated) {
    return kept(
        generation,
        "lost:" + locale.tag() + negotiated,
        () ->
            Answer.page(
                HttpServletResponse.SC_NOT_FOUND,
                html(help.notFound(catalogue.in(locale)), locale, generation.day()),
                negotiated ? ENCODING + ", " + LANGUAGE : ENCODING));
  }

  private String html(Page page, ContentLocale locale, LocalDate day) {
    return documents.write(page, locale, day);
  }

  private static Answer kept(
      PageCache.Generation generation, String address, java.util.function.Supplier<Answer> maker) {
    Answer ready = generation.find(address);
    if (ready != null) {
      return ready;
    }
    Answer made = maker.get();
    generation.keep(address, made);
    return made;
  }
}
