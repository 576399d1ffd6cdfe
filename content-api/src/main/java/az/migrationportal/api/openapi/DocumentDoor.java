package az.migrationportal.api.openapi;

import az.migrationportal.content.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Takes out of the served document what the container adds to it for itself and no reader of such
 * documents knows: its member {@code endpoints}. A filter of the model comes too early for that.
 */
@WebFilter(
    urlPatterns = {"/openapi", "/openapi/*"},
    asyncSupported = false)
public class DocumentDoor extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String OWN = "endpoints";
  private static final Pattern OWN_IN_YAML = Pattern.compile("(?m)^endpoints:.*\\R(?:[ -].*\\R?)*");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HeldResponse held = new HeldResponse(response);
    chain.doFilter(request, held);
    byte[] bytes = held.bytes();
    String type = response.getContentType();
    if (response.getStatus() == HttpServletResponse.SC_OK && type != null && bytes.length > 0) {
      String document = new String(bytes, StandardCharsets.UTF_8);
      bytes =
          (type.contains("json") ? cleanJson(document) : cleanYaml(document))
              .getBytes(StandardCharsets.UTF_8);
    }
    if (bytes.length > 0) {
      response.setContentLength(bytes.length);
      response.getOutputStream().write(bytes);
    }
  }

  static String cleanJson(String document) {
    try (JsonReader reader = Json.createReader(new StringReader(document))) {
      JsonObject whole = reader.readObject();
      return whole.containsKey(OWN)
          ? Json.createObjectBuilder(whole).remove(OWN).build().toString()
          : document;
    }
  }

  static String cleanYaml(String document) {
    return OWN_IN_YAML.matcher(document).replaceAll("");
  }
}
