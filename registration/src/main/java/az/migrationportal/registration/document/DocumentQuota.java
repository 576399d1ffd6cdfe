package az.migrationportal.registration.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many documents a registration may have. */
@ApplicationScoped
public class DocumentQuota {
  @Inject
  @ConfigProperty(name = "portal.registration.documents.most", defaultValue = "6")
  int most;

  /** The number of documents of all kinds. */
  public int most() {
    return most;
  }

  /** Whether a document of any kind could be added. */
  void requireAny(List<DocumentCard> there) {
    require(there, DocumentKind.PHOTO);
  }

  /** A photo takes the place of the one before, and so needs room only where there is none. */
  void require(List<DocumentCard> there, DocumentKind kind) {
    boolean replaces =
        kind == DocumentKind.PHOTO && there.stream().anyMatch(card -> card.kind() == kind);
    if (!replaces && there.size() >= most) {
      throw new DocumentLimitReached(most);
    }
  }
}
