package az.migrationportal.tests.journey;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSession;

/** An answer to the same request that keeps to nothing. */
record Forged(HttpResponse<String> real) implements HttpResponse<String> {
  @Override
  public int statusCode() {
    return real.statusCode();
  }

  @Override
  public HttpRequest request() {
    return real.request();
  }

  @Override
  public Optional<HttpResponse<String>> previousResponse() {
    return Optional.empty();
  }

  @Override
  public HttpHeaders headers() {
    return HttpHeaders.of(
        Map.of("Content-Type", List.of("application/json")), (name, value) -> true);
  }

  @Override
  public String body() {
    return "{\"surplus\": 1}";
  }

  @Override
  public Optional<SSLSession> sslSession() {
    return Optional.empty();
  }

  @Override
  public URI uri() {
    return real.uri();
  }

  @Override
  public HttpClient.Version version() {
    return real.version();
  }
}
