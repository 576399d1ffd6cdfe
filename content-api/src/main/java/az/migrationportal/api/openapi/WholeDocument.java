package az.migrationportal.api.openapi;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * Clears away what the container's scan adds on its own: a tag again for every class that has it,
 * and the shape of the Java class that carries a body.
 */
public class WholeDocument implements OASFilter {
  private static final String CARRIER = "JsonBody";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getTags() != null) {
      document.setTags(once(document.getTags()));
    }
    if (document.getComponents() != null) {
      document.getComponents().removeSchema(CARRIER);
    }
  }

  private static List<Tag> once(List<Tag> tags) {
    Set<String> seen = new LinkedHashSet<>();
    List<Tag> kept = new ArrayList<>();
    for (Tag tag : tags) {
      if (seen.add(tag.getName())) {
        kept.add(tag);
      }
    }
    return kept;
  }
}
