package az.migrationportal.api.openapi;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * Clears away what the container's scan adds on its own: a tag again for every class that has it,
 * and the shape of the Java class that carries a body. Adds the refusals that no operation need
 * name because all have them: an unreadable request or a parameter that is unknown (400), a form
 * that cannot be given (406), and with a token too many requests (429).
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

  @Override
  public Operation filterOperation(Operation operation) {
    add(operation, "400", "BadRequest");
    add(operation, "406", "NotAcceptable");
    if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
      add(operation, "429", "TooManyAttempts");
    }
    return operation;
  }

  private static void add(Operation operation, String status, String name) {
    APIResponses responses = operation.getResponses();
    if (responses != null && !responses.hasAPIResponse(status)) {
      responses.addAPIResponse(status, OASFactory.createAPIResponse().ref(name));
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
