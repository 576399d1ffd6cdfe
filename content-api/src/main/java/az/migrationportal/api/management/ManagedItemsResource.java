package az.migrationportal.api.management;

import az.migrationportal.api.request.BodyFields;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.item.CreateItem;
import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.item.Items;
import az.migrationportal.content.item.UnknownItem;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.translation.ArchiveItem;
import az.migrationportal.content.translation.Drafts;
import az.migrationportal.content.translation.UnarchiveItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Items as editors see them. */
@Path("manage/items")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class ManagedItemsResource {
  @Inject CreateItem createItem;
  @Inject ArchiveItem archiveItem;
  @Inject UnarchiveItem unarchiveItem;
  @Inject Items items;
  @Inject Drafts drafts;
  @Inject Caller caller;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.WRITE_DRAFTS)
  @Creates
  @Operation(
      operationId = "createItem",
      summary = "Create an item",
      description = "A key, a type and a source locale; texts follow as drafts.")
  @SecurityRequirement(name = "token")
  @Parameter(
      name = Creates.KEY,
      in = ParameterIn.HEADER,
      description = Creates.KEY_MEANS,
      schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 257))
  @RequestBody(ref = "NewItem")
  @APIResponse(responseCode = "201", ref = "ManagedItem")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response create(JsonBody body) {
    BodyFields fields = body.fields();
    String key = fields.text("key");
    String type = fields.text("type");
    String source = fields.text("source");
    Optional<ContentLocale> locale = ContentLocale.ofTag(source);
    if (locale.isEmpty() && !source.isEmpty()) {
      fields.notAnOption("source", source, "az, en, ru");
    }
    fields.done();
    ItemCard item =
        createItem.execute(caller.actor(), new ItemKey(key), type, locale.orElseThrow());
    return Response.created(URI.create("/api/v1/manage/items/" + item.key()))
        .entity(DraftJson.item(item, List.of()).toString())
        .build();
  }

  @GET
  @Path("{key}")
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "getManagedItem",
      summary = "An item with the state of its translations",
      description = "Its translations, their states, and what of them is published.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "ManagedItem")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response item(@PathParam("key") String key) {
    ItemKey item = Segment.itemKey(key);
    ItemCard card = items.find(item).orElseThrow(() -> new UnknownItem(item));
    return Response.ok(DraftJson.item(card, drafts.of(item)).toString()).build();
  }

  @POST
  @Path("{key}/archive")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.PUBLISH)
  @Operation(
      operationId = "archiveItem",
      summary = "Put an item away",
      description =
          "It takes no further act until it is brought back. Its key and paths stay taken.")
  @RequestBody(ref = "NoFields")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "204", description = "Archived")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response archive(@PathParam("key") String key, JsonBody body) {
    ItemKey item = Segment.itemKey(key);
    body.fieldsIfAny().done();
    archiveItem.execute(caller.actor(), item);
    return Response.noContent().build();
  }

  @POST
  @Path("{key}/unarchive")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.PUBLISH)
  @Operation(
      operationId = "unarchiveItem",
      summary = "Bring an item back from the archive",
      description = "It takes acts again; nothing is published by that.")
  @RequestBody(ref = "NoFields")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "204", description = "Brought back")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response unarchive(@PathParam("key") String key, JsonBody body) {
    ItemKey item = Segment.itemKey(key);
    body.fieldsIfAny().done();
    unarchiveItem.execute(caller.actor(), item);
    return Response.noContent().build();
  }
}
