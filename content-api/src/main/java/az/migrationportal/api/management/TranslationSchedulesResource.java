package az.migrationportal.api.management;

import az.migrationportal.api.request.BodyFields;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Precondition;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.schedule.SchedulePublication;
import az.migrationportal.content.schedule.ScheduleWithdrawal;
import az.migrationportal.content.schedule.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A translation's publication or withdrawal at a moment to come is ordered here. */
@Path("manage/items/{key}/translations/{locale}/schedules")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class TranslationSchedulesResource {
  @Inject SchedulePublication schedulePublication;
  @Inject ScheduleWithdrawal scheduleWithdrawal;
  @Inject Caller caller;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.PUBLISH)
  @Creates
  @Operation(
      operationId = "schedule",
      summary = "Publish or withdraw a translation at a moment to come",
      description =
          "The draft is published as it stands now; one that is changed until then makes the"
              + " schedule fail.")
  @SecurityRequirement(name = "token")
  @Parameter(
      name = Creates.KEY,
      in = ParameterIn.HEADER,
      description = Creates.KEY_MEANS,
      schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 257))
  @RequestBody(ref = "NewSchedule")
  @APIResponse(responseCode = "201", ref = "CreatedSchedule")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response schedule(
      @PathParam("key") String key,
      @PathParam("locale") String locale,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    ItemKey item = Segment.itemKey(key);
    ContentLocale asked = Segment.locale(locale);
    int seen = Precondition.version(ifMatch);
    BodyFields fields = body.fields();
    ScheduleOrder order = ScheduleOrder.of(fields);
    Scheduled done =
        switch (order.act()) {
          case PUBLISH ->
              schedulePublication.execute(
                  caller.actor(), item, asked, seen, order.at(), order.note());
          case WITHDRAW ->
              scheduleWithdrawal.execute(
                  caller.actor(), item, asked, seen, order.at(), order.noteOrEmpty());
        };
    return Response.created(URI.create("/api/v1/manage/schedules/" + done.schedule().id()))
        .header(HttpHeaders.ETAG, "\"" + done.version() + "\"")
        .entity(ScheduleJson.card(done.schedule()).toString())
        .build();
  }
}
