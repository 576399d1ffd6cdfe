package az.migrationportal.content.type;

import az.migrationportal.content.resource.BundledFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The content types of {@code library/types}, read once. */
@ApplicationScoped
public class ContentTypes {

  private final SortedMap<String, ContentType> types = new TreeMap<>();

  public ContentTypes() {
    this(BundledFiles.below("library/types").values());
  }

  private ContentTypes(Collection<String> files) {
    files.stream().map(TypeFile::parse).forEach(type -> types.put(type.name(), type));
  }

  /** Types from the texts of their files, for tests. */
  public static ContentTypes of(String... files) {
    return new ContentTypes(List.of(files));
  }

  public Optional<ContentType> find(String name) {
    return Optional.ofNullable(types.get(name));
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
    return List.copyOf(types.values());
  }
}
