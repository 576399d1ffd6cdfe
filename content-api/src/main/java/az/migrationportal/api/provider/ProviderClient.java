package az.migrationportal.api.provider;

import az.migrationportal.content.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Speaks to the provider: its document, kept for an hour, and the exchange of codes. */
@ApplicationScoped
public class ProviderClient {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration KEPT = Duration.ofHours(1);

  @Inject Clock clock;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final Map<String, Kept> kept = new HashMap<>();

  private record Kept(ProviderDocument document, Instant until) {}

  /** Where its doors are. */
  public synchronized ProviderDocument document(Provider provider) throws ProviderUnreachable {
    Kept known = kept.get(provider.issuer());
    Instant now = clock.instant();
    if (known != null && now.isBefore(known.until())) {
      return known.document();
    }
    String issuer = provider.issuer();
    String address =
        (issuer.endsWith("/") ? issuer : issuer + "/") + ".well-known/openid-configuration";
    HttpResponse<String> response =
        sent(HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).GET().build());
    ProviderDocument document = ProviderDocument.of(json(response.body()), issuer);
    kept.put(issuer, new Kept(document, now.plus(KEPT)));
    return document;
  }

  /**
   * Exchanges a code for an ID token.
   *
   * @throws ProviderRefused where the provider does not take the code
   */
  public String idToken(Provider provider, String code, String verifier)
      throws ProviderUnreachable, ProviderRefused {
    String form =
        form(
            Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                provider.callback().toString(),
                "code_verifier",
                verifier));
    HttpRequest request =
        HttpRequest.newBuilder(document(provider).token())
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/json")
            .header("Authorization", "Basic " + credentials(provider))
            .POST(BodyPublishers.ofString(form))
            .build();
    HttpResponse<String> response = sent(request);
    if (response.statusCode() >= 500) {
      throw new ProviderUnreachable("status " + response.statusCode(), new IOException());
    }
    String token = json(response.body()).getString("id_token", "");
    if (response.statusCode() != 200 || token.isEmpty()) {
      throw new ProviderRefused("the provider answered " + response.statusCode());
    }
    return token;
  }

  static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** As RFC 6749, section 2.3.1, has it: both encoded before they are joined. */
  private static String credentials(Provider provider) {
    String pair = encoded(provider.clientId()) + ":" + encoded(provider.clientSecret());
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> sent(HttpRequest request) throws ProviderUnreachable {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new ProviderUnreachable(request.uri().toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProviderUnreachable(request.uri().toString(), e);
    }
  }

  private static JsonObject json(String body) throws ProviderUnreachable {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new ProviderUnreachable("no JSON", e);
    }
  }
}
