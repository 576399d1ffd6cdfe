package az.migrationportal.api.form;

import az.migrationportal.api.problem.Problem;
import az.migrationportal.api.problem.RequestRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes forms of the portal's own pages only: otherwise any page of the web could have its visitors
 * ask for mails to strangers. Browsers say where a form comes from; what says nothing is no browser
 * and is limited as everybody is.
 */
@ApplicationScoped
public class OwnSite {
  private static final Set<String> OWN = Set.of("same-origin", "none");

  @Inject
  @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
  String baseUrl;

  /**
   * Refuses what another site sent.
   *
   * @throws RequestRefused with 403
   */
  public void require(HttpHeaders headers) {
    String site = headers.getHeaderString("Sec-Fetch-Site");
    String origin = headers.getHeaderString("Origin");
    boolean own = site == null ? origin == null || origin.equals(origin()) : OWN.contains(site);
    if (!own) {
      throw new RequestRefused(new Problem("cross-site-form", 403, Map.of(), List.of(), Map.of()));
    }
  }

  /** Scheme and authority of the portal, as browsers write an origin. */
  public String origin() {
    URI uri = URI.create(baseUrl);
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }
}
