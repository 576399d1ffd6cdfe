package az.migrationportal.api.management;

import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.BodyFields;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.change.ChangeKind;
import az.migrationportal.content.webhook.CreateWebhook;
import az.migrationportal.content.webhook.CreatedWebhook;
import az.migrationportal.content.webhook.DeleteWebhook;
import az.migrationportal.content.webhook.Deliveries;
import az.migrationportal.content.webhook.DeliveryState;
import az.migrationportal.content.webhook.PauseWebhook;
import az.migrationportal.content.webhook.ReplayDelivery;
import az.migrationportal.content.webhook.ResumeWebhook;
import az.migrationportal.content.webhook.UnknownWebhook;
import az.migrationportal.content.webhook.WebhookCard;
import az.migrationportal.content.webhook.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Receivers that are told of changes. */
@Path("manage/webhooks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class WebhooksResource {
  private static final int PRESET_LIMIT = 50;
  private static final int MAX_LIMIT = 200;

  @Inject Webhooks webhooks;
  @Inject Deliveries deliveries;
  @Inject CreateWebhook createWebhook;
  @Inject PauseWebhook pauseWebhook;
  @Inject ResumeWebhook resumeWebhook;
  @Inject DeleteWebhook deleteWebhook;
  @Inject ReplayDelivery replayDelivery;
  @Inject Caller caller;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.MANAGE_WEBHOOKS)
  @Operation(
      operationId = "createWebhook",
      summary = "Tell a receiver of what changes from now on",
      description =
          "Each change is posted until the receiver answers 2xx, at most nine times in two days,"
              + " signed as Standard Webhooks 1.0 has it. `webhook-id` is the same each time, so a"
              + " receiver that remembers ids takes each change once. The secret is shown this once.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "NewWebhook")
  @APIResponse(responseCode = "201", ref = "CreatedWebhook")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response create(JsonBody body) {
    BodyFields fields = body.fields();
    String address = fields.text("address");
    Set<ChangeKind> kinds = kinds(fields);
    fields.done();
    CreatedWebhook created = createWebhook.execute(caller.actor(), address, kinds);
    return Response.created(URI.create("/api/v1/manage/webhooks/" + created.card().id()))
        .entity(WebhookJson.created(created).toString())
        .build();
  }

  @GET
  @Needs(Scope.MANAGE_WEBHOOKS)
  @Operation(
      operationId = "listWebhooks",
      summary = "All receivers",
      description = "At most twenty, without their secrets.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "Webhooks")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response webhooks() {
    return Response.ok(WebhookJson.cards(webhooks.all()).toString()).build();
  }

  @GET
  @Path("{id}")
  @Needs(Scope.MANAGE_WEBHOOKS)
  @Operation(
      operationId = "getWebhook",
      summary = "One receiver, without its secret",
      description = "The secret was shown once, when the receiver was added.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "Webhook")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response webhook(@PathParam("id") String id) {
    return Response.ok(WebhookJson.card(find(id)).toString()).build();
  }

  @DELETE
  @Path("{id}")
  @Needs(Scope.MANAGE_WEBHOOKS)
  @Operation(
      operationId = "deleteWebhook",
      summary = "Remove a receiver",
      description = "What it was still to be sent is dropped.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "204", description = "Removed")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response delete(@PathParam("id") String id) {
    deleteWebhook.execute(caller.actor(), Segment.number(id));
    return Response.noContent().build();
  }

  @POST
  @Path("{id}/pause")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.MANAGE_WEBHOOKS)
  @Operation(
      operationId = "pauseWebhook",
      summary = "Send nothing to a receiver for now",
      description = "What changes meanwhile is sent when it is resumed.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "NoFields")
  @APIResponse(responseCode = "200", ref = "Webhook")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response pause(@PathParam("id") String id, JsonBody body) {
    body.fieldsIfAny().done();
    pauseWebhook.execute(caller.actor(), Segment.number(id));
    return webhook(id);
  }

  @POST
  @Path("{id}/resume")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.MANAGE_WEBHOOKS)
  @Operation(
      operationId = "resumeWebhook",
      summary = "Send to a paused receiver again",
      description = "From where it was paused.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "NoFields")
  @APIResponse(responseCode = "200", ref = "Webhook")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response resume(@PathParam("id") String id, JsonBody body) {
    body.fieldsIfAny().done();
    resumeWebhook.execute(caller.actor(), Segment.number(id));
    return webhook(id);
  }

  @GET
  @Path("{id}/deliveries")
  @Needs(Scope.MANAGE_WEBHOOKS)
  @Operation(
      operationId = "listDeliveries",
      summary = "What a receiver is still to get, got, or never took",
      description = "The dead ones, unless another `state` is asked for.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "Deliveries")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response deliveries(
      @PathParam("id") String id,
      @QueryParam("state") @Nullable String state,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable String limit) {
    DeliveryState wanted = state(state);
    long after = Parameter.sequence("cursor", cursor);
    int most = Parameter.limit(limit, PRESET_LIMIT, MAX_LIMIT);
    WebhookCard card = find(id);
    return Response.ok(
            WebhookJson.slice(deliveries.in(card.id(), wanted, after, most), most).toString())
        .build();
  }

  @POST
  @Path("{id}/deliveries/{sequence}/replay")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.MANAGE_WEBHOOKS)
  @Operation(
      operationId = "replayDelivery",
      summary = "Send a change to a receiver once more",
      description = "At once, under the same `webhook-id` as before.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "NoFields")
  @APIResponse(responseCode = "204", description = "It is sent within a moment")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response replay(
      @PathParam("id") String id, @PathParam("sequence") String sequence, JsonBody body) {
    body.fieldsIfAny().done();
    replayDelivery.execute(caller.actor(), Segment.number(id), Segment.number(sequence));
    return Response.noContent().build();
  }

  private WebhookCard find(String segment) {
    long id = Segment.number(segment);
    return webhooks.find(id).orElseThrow(() -> new UnknownWebhook(id));
  }

  private static Set<ChangeKind> kinds(BodyFields fields) {
    Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
    List<String> words = fields.texts("kinds");
    for (int i = 0; i < words.size(); i++) {
      Optional<ChangeKind> kind = WebhookJson.kind(words.get(i));
      if (kind.isPresent()) {
        kinds.add(kind.get());
      } else {
        fields.notAnOption("kinds/" + i, words.get(i), WebhookJson.kinds());
      }
    }
    if (words.isEmpty()) {
      fields.fault("kinds", "required");
    }
    return kinds;
  }

  private static DeliveryState state(@Nullable String word) {
    if (word == null) {
      return DeliveryState.DEAD;
    }
    return WebhookJson.state(word)
        .orElseThrow(
            () -> RequestRefused.invalidParameter("state", word, "waiting, delivered, dead"));
  }
}
