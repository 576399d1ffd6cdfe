package az.migrationportal.web.prerender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Scheme and host readers know the portal by. It is configured, never taken from a request: a
 * forged Host header must not end up in a page that others are given.
 */
@ApplicationScoped
public class Origin {

  private final String origin;

  @Inject
  public Origin(
      @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
          String publicUrl) {
    URI uri = URI.create(publicUrl);
    if (uri.getHost() == null
        || !("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
      throw new IllegalStateException("portal.base.url must be an http or https address");
    }
    this.origin = uri.getScheme() + "://" + uri.getRawAuthority();
  }

  protected Origin() {
    this("http://localhost:8080");
  }

  @Override
  public String toString() {
    return origin;
  }
}
