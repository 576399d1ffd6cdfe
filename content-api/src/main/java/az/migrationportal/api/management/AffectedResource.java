package az.migrationportal.api.management;

import az.migrationportal.api.alert.DecisionOutcomes;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.decision.DatedDecision;
import az.migrationportal.content.decision.revision.DecisionRevision;
import az.migrationportal.content.decision.revision.DecisionRevisions;
import az.migrationportal.content.decision.revision.DecisionTrial;
import az.migrationportal.content.json.Json;
import az.migrationportal.registration.alert.AffectedAlerts;
import az.migrationportal.registration.alert.Outcomes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How many saved answers a decision's change concerns: numbers, and nobody's name. */
@Path("manage/decisions/{key}/affected")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class AffectedResource {
  @Inject AffectedAlerts affected;
  @Inject DecisionOutcomes outcomes;
  @Inject DecisionRevisions revisions;
  @Inject DecisionTrial trial;
  @Inject BakuDay day;

  @GET
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "countAffectedAlerts",
      summary = "How many saved answers would come to something else on a day",
      description =
          "By the open draft, or by what is published where there is none, with the facts of the day"
              + " `on`, today where none is given: so it is known before publishing whom a change will"
              + " reach. Counts only.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "AffectedAlerts")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response count(@PathParam("key") String key, @QueryParam("on") @Nullable String on) {
    LocalDate asked = Parameter.day("on", on, day.today());
    DecisionRevision open = revisions.open(Segment.itemKey(key).value());
    DatedDecision candidate =
        trial.compiled(trial.read(key, open.document())).on(asked, trial.data());
    Outcomes rules =
        outcomes.by(other -> other.equals(key) ? Optional.of(candidate) : Optional.empty(), asked);
    AffectedAlerts.Affected counted = affected.of(key, rules);
    return Response.ok(
            Json.createObjectBuilder()
                .add("decision", key)
                .add("on", asked.toString())
                .add("saved", counted.saved())
                .add("affected", counted.affected())
                .add("mailed", counted.mailed())
                .add("unreadable", counted.unreadable())
                .build()
                .toString())
        .build();
  }
}
