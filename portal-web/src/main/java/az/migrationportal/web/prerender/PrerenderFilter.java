package az.migrationportal.web.prerender;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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
      return answers.make(path, query, language);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "No answer for " + SECRET.matcher(path).replaceAll("…"));
      return failure.in(Negotiation.locale(language), path);
    }
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
