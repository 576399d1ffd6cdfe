package az.migrationportal.api.decision;

import az.migrationportal.api.answer.DeliveryResponses;
import az.migrationportal.api.answer.Representation;
import az.migrationportal.api.problem.Problem;
import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.decision.Decisions;
import az.migrationportal.content.decision.graph.DecisionGraphs;
import az.migrationportal.content.decision.graph.GraphSvg;
import az.migrationportal.content.decision.graph.GraphText;
import az.migrationportal.content.decision.graph.GraphWords;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The rules of a decision as a drawing and in words. */
@Path("decisions")
@ApplicationScoped
@Tag(name = "Decisions")
public class DecisionGraphResource {
  private static final String SVG = "image/svg+xml";
  private static final String TEXT = "text/plain;charset=UTF-8";

  @Inject Decisions decisions;
  @Inject DecisionGraphs graphs;
  @Inject DecisionWords decisionWords;
  @Inject BakuDay day;

  @GET
  @Path("{key}/graph")
  @Produces({SVG, TEXT})
  @Operation(
      operationId = "drawDecision",
      summary = "The rules of a decision as a drawing or in words",
      description =
          "`Accept: image/svg+xml` gets the drawing, `text/plain` every question with the answers"
              + " that lead on, and every outcome with its condition.")
  @APIResponse(responseCode = "200", ref = "DecisionGraph")
  @APIResponse(responseCode = "304", ref = "NotModified")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response graph(
      @PathParam("key") String key,
      @QueryParam("locale") @Nullable String locale,
      @Context HttpHeaders request) {
    boolean words = request.getAcceptableMediaTypes().get(0).getType().equals("text");
    return words ? text(key, locale, request) : drawing(key, locale, request);
  }

  @GET
  @Path("{key}/graph.svg")
  @Produces(SVG)
  @Operation(
      operationId = "getDecisionDrawing",
      summary = "The rules of a decision as a drawing",
      description = "The same as a file, whatever a client accepts.")
  @APIResponse(responseCode = "200", ref = "DecisionDrawing")
  @APIResponse(responseCode = "304", ref = "NotModified")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response drawing(
      @PathParam("key") String key,
      @QueryParam("locale") @Nullable String locale,
      @Context HttpHeaders request) {
    ContentLocale asked = Parameter.locale(locale);
    String svg = GraphSvg.document(graph(key, asked), asked.tag());
    return DeliveryResponses.of(Representation.ofText(svg, SVG, asked.tag()), request);
  }

  private Response text(String key, @Nullable String locale, HttpHeaders request) {
    ContentLocale asked = Parameter.locale(locale);
    String text = GraphText.of(graph(key, asked));
    return DeliveryResponses.of(Representation.ofText(text, TEXT, asked.tag()), request);
  }

  private GraphWords graph(String key, ContentLocale locale) {
    Decision decision =
        decisions
            .find(key)
            .orElseThrow(
                () ->
                    new RequestRefused(
                        new Problem(
                            "unknown-decision",
                            ProblemKind.NOT_FOUND.status(),
                            Map.of("key", RequestRefused.shortened(key)),
                            List.of(),
                            Map.of())));
    return new GraphWords(
        graphs.of(decision, day.today()), decisionWords.in(locale, day.today()), locale);
  }
}
