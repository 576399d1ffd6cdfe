package az.migrationportal.api.openapi;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * Clears away what the container's scan adds on its own: a tag again for every class that has it,
 * and the shape of the Java class that carries a body. Adds the refusals that follow from what an
 * operation takes, so that no operation need name them:
 *
 * <ul>
 *   <li>all: an unreadable request or an unknown parameter (400), a form that cannot be given
 *       (406);
 *   <li>those that need a token: none (401), too many requests (429); something in the path that is
 *       not there (404); {@code If-Match} that is stale (412) or missing (428); a body that is too
 *       large (413) or of another type (415).
 * </ul>
 *
 * What else may happen is named beside the operation.
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
      addThoseOfManagement(operation);
    }
    return operation;
  }

  private static void addThoseOfManagement(Operation operation) {
    add(operation, "401", "Unauthorized");
    add(operation, "429", "TooManyAttempts");
    if (takes(operation, each -> each.getIn() == Parameter.In.PATH)) {
      add(operation, "404", "NotFound");
    }
    if (takes(operation, each -> HttpHeaders.IF_MATCH.equals(each.getName()))) {
      add(operation, "412", "Stale");
      add(operation, "428", "PreconditionRequired");
    }
    if (operation.getRequestBody() != null) {
      add(operation, "413", "BodyTooLarge");
      add(operation, "415", "UnsupportedMediaType");
    }
  }

  private static boolean takes(Operation operation, Predicate<Parameter> kind) {
    List<Parameter> parameters = operation.getParameters();
    return parameters != null && parameters.stream().anyMatch(kind);
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
