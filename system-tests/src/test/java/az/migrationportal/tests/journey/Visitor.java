package az.migrationportal.tests.journey;

import az.migrationportal.run.RunningPortal;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Somebody with an HTTP client and no cookies, who visits the portal under test. */
public final class Visitor {
  /** The portal that is waited for needs the processor too. */
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(20);

  private final RunningPortal portal;
  private final Postbox postbox;
  private final Consumer<HttpResponse<String>> watcher;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Visitor(RunningPortal portal, Postbox postbox) {
    this(portal, postbox, answer -> {});
  }

  private Visitor(RunningPortal portal, Postbox postbox, Consumer<HttpResponse<String>> watcher) {
    this.portal = portal;
    this.postbox = postbox;
    this.watcher = watcher;
  }

  /** A visitor whose every answer of text somebody looks at. */
  Visitor watchedBy(Consumer<HttpResponse<String>> somebody) {
    return new Visitor(portal, postbox, somebody);
  }

  public RunningPortal portal() {
    return portal;
  }

  /** What the portal sent to an address, headers and text, in order. */
  public List<String> mails(String address) {
    return postbox.of(address);
  }

  public URI address(String path) {
    return URI.create(portal.base() + path);
  }

  /** Reads an address; {@code headers} are names and values in turn. */
  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /**
   * A page as people read it, without what it tells machines: a moment in there may hold any
   * digits.
   */
  public String page(String path, String... headers) {
    return get(path, headers).body().replaceAll("(?s)<script.*?</script>", "");
  }

  public HttpResponse<byte[]> getBytes(String path, String... headers) {
    return exchange(request(path, headers).GET().build(), BodyHandlers.ofByteArray());
  }

  public HttpResponse<String> send(String method, String path, String body, String... headers) {
    return send(
        request(path, headers)
            .method(method, BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
  }

  public HttpResponse<String> send(
      String method, String path, BodyPublisher body, String... headers) {
    return send(request(path, headers).method(method, body));
  }

  /** Sends a file; {@code headers} are names and values in turn. */
  public HttpResponse<String> sendBytes(String path, byte[] body, String... headers) {
    HttpRequest.Builder request =
        request(path, headers)
            .timeout(Duration.ofMinutes(5))
            .method("POST", BodyPublishers.ofByteArray(body));
    return send(request);
  }

  public JsonObject json(String path, String... headers) {
    return json(get(path, headers));
  }

  public static JsonObject json(HttpResponse<String> response) {
    try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
      return reader.readObject();
    }
  }

  /** A bearer token that tests share, as an {@code Authorization} value. */
  public String administrator() {
    return KeptTokens.administrator(
        this,
        """
        "read-drafts", "write-drafts", "publish", "manage-tokens", "manage-webhooks", "read-audit"\
        """);
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Waits until something holds, at most the limit; tells how long it took. */
  public static Duration until(Duration limit, BooleanSupplier condition) {
    long start = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - start > limit.toNanos()) {
        throw new AssertionError("Did not come true within " + limit);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(address(path)).timeout(Duration.ofSeconds(30));
    if (headers.length > 0) {
      builder.headers(headers);
    }
    return builder;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    HttpResponse<String> answer =
        exchange(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    watcher.accept(answer);
    return answer;
  }

  private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return client.send(request, handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }
}
