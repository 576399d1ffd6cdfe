package az.migrationportal.web.prerender;

import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.token.SessionCookie;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * Stands in front of everything. A reader's request never passes it, and so never reaches Vaadin's
 * servlet, which would begin a session. What passes: the API, Vaadin's files, and the requests of a
 * Flow that is already running.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class PrerenderFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(PrerenderFilter.class.getName());
  private static final List<String> OTHERS =
      List.of("/api", "/openapi", "/health", "/metrics", "/VAADIN");
  private static final String FLOW = "v-r=";

  /** What opens a saved answer; not for the log. */
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{30,}");

  @Inject transient Answers answers;
  @Inject transient FailurePage failure;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    String query = request.getQueryString();
    boolean reading = isReading(request.getMethod());
    if (reading && query == null) {
      Answer ready = answers.ready(path);
      if (ready != null) {
        ready.write(request, response);
        return;
      }
    }
    if (belongsToOthers(path) || isFlow(path, query)) {
      chain.doFilter(request, response);
    } else if (reading) {
      make(path, query, request).write(request, response);
    } else {
      Answer.bare(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Allow", "GET, HEAD")
          .write(request, response);
    }
  }

  private Answer make(
      String path, @org.jspecify.annotations.Nullable String query, HttpServletRequest request) {
    String language = request.getHeader("Accept-Language");
    try {
      return answers.make(path, query, language, sessions(request));
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "No answer for " + SECRET.matcher(path).replaceAll("…"));
      return failure.in(Negotiation.locale(language), path);
    }
  }

  private static Map<SessionCookie, SecretToken> sessions(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Map.of();
    }
    Map<SessionCookie, SecretToken> sessions = new EnumMap<>(SessionCookie.class);
    for (Cookie cookie : cookies) {
      SessionCookie.named(cookie.getName())
          .ifPresent(
              kind ->
                  SecretToken.of(cookie.getValue())
                      .ifPresent(token -> sessions.putIfAbsent(kind, token)));
    }
    return sessions;
  }

  private static boolean isReading(String method) {
    return method.equals("GET") || method.equals("HEAD");
  }

  private static boolean belongsToOthers(String path) {
    return OTHERS.stream()
        .anyMatch(
            own ->
                path.startsWith(own)
                    && (path.length() == own.length() || path.charAt(own.length()) == '/'));
  }

  /** Flow talks to the root of the host only. */
  private static boolean isFlow(String path, @org.jspecify.annotations.Nullable String query) {
    return path.equals("/") && query != null && query.startsWith(FLOW);
  }
}
