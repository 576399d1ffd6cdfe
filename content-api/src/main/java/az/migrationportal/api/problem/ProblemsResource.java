package az.migrationportal.api.problem;

import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The documented problem types: what the {@code type} of an error leads to. */
@Path("problems")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Problems")
public class ProblemsResource {

  @GET
  @Operation(
      operationId = "listProblems",
      summary = "Every kind of error that this API answers",
      description = "In the language of `Accept-Language`: az, en or ru.")
  @APIResponse(responseCode = "200", ref = "Problems")
  public Response problems(
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
    ContentLocale language = ProblemLanguage.of(acceptLanguage);
    ProblemTexts texts = ProblemTexts.in(language);
    JsonArrayBuilder all = Json.createArrayBuilder();
    texts.names().forEach(name -> all.add(type(name, texts)));
    return answer(Json.createObjectBuilder().add("problems", all), language);
  }

  @GET
  @Path("{name}")
  @Operation(
      operationId = "getProblem",
      summary = "One kind of error",
      description = "What it means and what to do about it, in the language of Accept-Language.")
  @APIResponse(responseCode = "200", ref = "ProblemType")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response problem(
      @PathParam("name") String name,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
    ContentLocale language = ProblemLanguage.of(acceptLanguage);
    ProblemTexts texts = ProblemTexts.in(language);
    if (!texts.names().contains(name)) {
      throw new RequestRefused(ProblemKind.NOT_FOUND, Map.of());
    }
    return answer(type(name, texts), language);
  }

  private static JsonObjectBuilder type(String name, ProblemTexts texts) {
    return Json.createObjectBuilder()
        .add("type", ProblemJson.TYPES + name)
        .add("title", texts.title(name))
        .add("advice", texts.advice(name));
  }

  private static Response answer(JsonObjectBuilder json, ContentLocale language) {
    return Response.ok(json.build().toString())
        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }
}
