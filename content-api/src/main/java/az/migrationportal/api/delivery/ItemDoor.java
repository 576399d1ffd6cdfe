package az.migrationportal.api.delivery;

import az.migrationportal.api.answer.CrossOrigin;
import az.migrationportal.api.answer.Reply;
import az.migrationportal.api.answer.Representation;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Answers a well-formed question for one item whose answer is at hand, before JAX-RS is woken.
 * Everything else, above all everything wrong, goes on to {@link ItemsResource}, so that there is
 * one place that refuses. See docs/adr/0002.
 */
@WebFilter(urlPatterns = "/api/v1/items/*", asyncSupported = true)
public class ItemDoor extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String BEFORE_KEY = "/api/v1/items/";
  private static final String BEFORE_LOCALE = "locale=";

  @Inject transient ItemAnswers answers;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Representation answer = answer(request);
    if (answer == null) {
      chain.doFilter(request, response);
    } else {
      boolean head = request.getMethod().equals("HEAD");
      send(
          answer.reply(request.getHeader("If-None-Match"), request.getHeader("Accept-Encoding")),
          response,
          head);
    }
  }

  private @Nullable Representation answer(HttpServletRequest request) {
    String method = request.getMethod();
    ContentLocale asked = locale(request.getQueryString());
    String key = key(request);
    return asked != null
            && key != null
            && (method.equals("GET") || method.equals("HEAD"))
            && takesJson(request.getHeader("Accept"))
        ? answers.atHand(key, asked)
        : null;
  }

  private static @Nullable String key(HttpServletRequest request) {
    String uri = request.getRequestURI();
    int from = request.getContextPath().length() + BEFORE_KEY.length();
    return uri.length() > from && uri.startsWith(BEFORE_KEY, request.getContextPath().length())
        ? uri.substring(from)
        : null;
  }

  private static @Nullable ContentLocale locale(@Nullable String query) {
    if (query == null) {
      return Parameter.DEFAULT_LOCALE;
    }
    return query.startsWith(BEFORE_LOCALE)
        ? ContentLocale.ofTag(query.substring(BEFORE_LOCALE.length())).orElse(null)
        : null;
  }

  private static boolean takesJson(@Nullable String accept) {
    return accept == null || accept.equals("*/*") || accept.equals("application/json");
  }

  private static void send(Reply reply, HttpServletResponse response, boolean head)
      throws IOException {
    response.setStatus(reply.status());
    response.setHeader("ETag", reply.etag());
    response.setHeader("Cache-Control", Reply.REVALIDATE);
    response.setHeader("Vary", "Accept-Encoding");
    response.setHeader("Content-Language", reply.contentLanguage());
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", CrossOrigin.EXPOSED);
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (reply.gzip()) {
      response.setHeader("Content-Encoding", "gzip");
    }
    if (reply.status() == HttpServletResponse.SC_OK) {
      response.setContentType(reply.mediaType());
      response.setContentLength(reply.body().length);
      if (!head) {
        response.getOutputStream().write(reply.body());
      }
    }
  }
}
