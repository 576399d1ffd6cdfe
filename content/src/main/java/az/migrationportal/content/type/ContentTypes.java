package az.migrationportal.content.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The content types of {@code library/types}, read once. */
@ApplicationScoped
public class ContentTypes {

  public Optional<ContentType> find(String name) {
    throw new UnsupportedOperationException();
  }

  /**
   * The type of this name.
   *
   * @throws UnknownContentType where no such type is declared
   */
  public ContentType get(String name) {
    return find(name).orElseThrow(() -> new UnknownContentType(name));
  }

  /** All types, by name. */
  public List<ContentType> all() {
    throw new UnsupportedOperationException();
  }
}
