package az.migrationportal.api.management;

import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.content.repeat.KeptAnswer;
import az.migrationportal.content.repeat.KeptAnswers;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Answers a request that is sent again with its {@code Idempotency-Key} as the first one was, after
 * the token was looked at and the parameters were. Only success is kept: what was refused changed
 * nothing and may be sent again.
 */
@Provider
@Creates
@Priority(Priorities.ENTITY_CODER)
@ApplicationScoped
public class RepeatCheck implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String BEGUN = "portal.repeat.key";
  private static final Pattern FORM =
      Pattern.compile("\"([\\x21\\x23-\\x7e]{1,255})\"|([\\x21\\x23-\\x7e]{1,255})");

  /** The largest body that is taken; what is longer is refused where it is read. */
  @Inject
  @ConfigProperty(name = "portal.library.largest-archive", defaultValue = "67108864")
  int mostBytes;

  @Inject KeptAnswers answers;
  @Inject Caller caller;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    String header = request.getHeaderString(Creates.KEY);
    if (header == null) {
      return;
    }
    String key = key(header);
    byte[] body = request.getEntityStream().readNBytes(mostBytes + 1);
    request.setEntityStream(new ByteArrayInputStream(body));
    Optional<KeptAnswer> known =
        answers.begin(caller.actor().name(), key, fingerprint(request, body));
    if (known.isPresent()) {
      request.abortWith(again(known.get()));
    } else {
      request.setProperty(BEGUN, key);
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(BEGUN) instanceof String key) {
      String actor = caller.actor().name();
      if (response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL
          && response.getEntity() instanceof String body) {
        answers.keep(
            actor,
            key,
            new KeptAnswer(
                response.getStatus(),
                location(response),
                response.getHeaderString(HttpHeaders.ETAG),
                body));
      } else {
        answers.forget(actor, key);
      }
    }
  }

  private static @Nullable String location(ContainerResponseContext response) {
    URI location = response.getLocation();
    return location == null ? null : location.toString();
  }

  private static Response again(KeptAnswer answer) {
    Response.ResponseBuilder response =
        Response.status(answer.status()).entity(answer.body()).type(MediaType.APPLICATION_JSON);
    String location = answer.location();
    if (location != null) {
      response.location(URI.create(location));
    }
    String etag = answer.etag();
    return (etag == null ? response : response.header(HttpHeaders.ETAG, etag)).build();
  }

  private static String key(String header) {
    Matcher matcher = FORM.matcher(header.strip());
    if (!matcher.matches()) {
      throw RequestRefused.invalidParameter(Creates.KEY, header, "1–255 ASCII");
    }
    String quoted = matcher.group(1);
    return quoted == null ? matcher.group(2) : quoted;
  }

  /** All that tells one request from another. */
  private static String fingerprint(ContainerRequestContext request, byte[] body) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      for (String part :
          new String[] {
            request.getMethod(),
            request.getUriInfo().getRequestUri().getRawPath(),
            request.getUriInfo().getRequestUri().getRawQuery(),
            request.getHeaderString(HttpHeaders.CONTENT_TYPE),
            request.getHeaderString(HttpHeaders.IF_MATCH)
          }) {
        hash.update((part + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(hash.digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
