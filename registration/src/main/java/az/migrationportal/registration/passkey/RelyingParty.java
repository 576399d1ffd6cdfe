package az.migrationportal.registration.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who passkeys are for: host and origin of the portal's base address. Browsers make passkeys for
 * names only, and only over HTTPS or on the machine itself; elsewhere none are offered.
 */
@ApplicationScoped
public class RelyingParty {
  private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[.*\\]");

  @Inject
  @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
  String baseUrl;

  /** The host, to which passkeys are bound for good. */
  public String id() {
    return URI.create(baseUrl).getHost();
  }

  /** Scheme and authority as browsers write an origin. */
  public String origin() {
    URI uri = URI.create(baseUrl);
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  /** Whether browsers make passkeys for this address. */
  public boolean canHavePasskeys() {
    return !NUMBERS.matcher(id()).matches()
        && (origin().startsWith("https:") || id().equals("localhost"));
  }
}
