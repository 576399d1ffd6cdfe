package az.migrationportal.api.delivery;

import az.migrationportal.api.answer.DeliveryResponses;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.content.change.Change;
import az.migrationportal.content.change.ChangeLog;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The change log, for programs that follow it. */
@Path("changes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Delivery")
public class ChangesResource {
  static final int MAX_LIMIT = 500;
  private static final int PRESET_LIMIT = 100;

  @Inject ChangeLog log;

  @GET
  @Operation(
      operationId = "listChanges",
      summary = "What became visible to readers after a sequence, oldest first",
      description =
          "Sequences have no gaps. Ask again with the `sequence` of the last change received; an"
              + " empty list means that nothing happened since.")
  @APIResponse(responseCode = "200", ref = "Changes")
  @APIResponse(responseCode = "304", ref = "NotModified")
  public Response changes(
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit,
      @Context HttpHeaders request) {
    List<Change> changes =
        log.after(
            Parameter.sequence("after", after), Parameter.limit(limit, PRESET_LIMIT, MAX_LIMIT));
    return DeliveryResponses.of(json(changes, log.lastSequence()), request);
  }

  static JsonObject json(List<Change> changes, long known) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    long last = known;
    for (Change change : changes) {
      all.add(json(change));
      last = Math.max(last, change.sequence());
    }
    return Json.createObjectBuilder().add("changes", all).add("lastSequence", last).build();
  }

  private static JsonObjectBuilder json(Change change) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("sequence", change.sequence())
            .add("kind", change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .add("at", change.at().toString());
    ItemKey item = change.item();
    if (item != null) {
      json.add("key", item.value());
    }
    String decision = change.decision();
    if (decision != null) {
      json.add("decision", decision);
    }
    ContentLocale locale = change.locale();
    if (locale != null) {
      json.add("locale", locale.tag());
    }
    String note = change.note();
    if (note != null) {
      json.add("note", note);
    }
    return json;
  }
}
