package az.migrationportal.api.management;

import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.schedule.CancelSchedule;
import az.migrationportal.content.schedule.ScheduleState;
import az.migrationportal.content.schedule.Schedules;
import az.migrationportal.content.schedule.UnknownSchedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Publications and withdrawals at a moment to come. */
@Path("manage/schedules")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class SchedulesResource {
  private static final int PRESET_LIMIT = 50;
  private static final int MAX_LIMIT = 200;

  @Inject Schedules schedules;
  @Inject CancelSchedule cancelSchedule;
  @Inject Caller caller;

  @GET
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "listSchedules",
      summary = "Schedules, oldest first",
      description = "Those that wait, unless another `state` is asked for.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "ScheduleSlice")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response schedules(
      @QueryParam("state") @Nullable String state,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable String limit) {
    int most = Parameter.limit(limit, PRESET_LIMIT, MAX_LIMIT);
    long after = Parameter.sequence("cursor", cursor);
    return Response.ok(ScheduleJson.slice(schedules.in(state(state), after, most), most).toString())
        .build();
  }

  @GET
  @Path("{id}")
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "getSchedule",
      summary = "One schedule",
      description = "Its moment in UTC, its state, and why it failed where it did.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "Schedule")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response schedule(@PathParam("id") String segment) {
    long id = Segment.number(segment);
    return schedules
        .find(id)
        .map(card -> Response.ok(ScheduleJson.card(card).toString()).build())
        .orElseThrow(() -> new UnknownSchedule(id));
  }

  @DELETE
  @Path("{id}")
  @Needs(Scope.PUBLISH)
  @Operation(
      operationId = "cancelSchedule",
      summary = "Let a scheduled act not happen",
      description = "What has happened already, or failed, can no longer be cancelled.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "204", description = "Cancelled")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  public Response cancel(@PathParam("id") String id) {
    cancelSchedule.execute(caller.actor(), Segment.number(id));
    return Response.noContent().build();
  }

  private static ScheduleState state(@Nullable String word) {
    if (word == null) {
      return ScheduleState.WAITING;
    }
    return ScheduleJson.state(word)
        .orElseThrow(
            () ->
                RequestRefused.invalidParameter("state", word, "waiting, done, failed, cancelled"));
  }
}
