package az.migrationportal.api.registration;

import az.migrationportal.api.form.DocumentDownload;
import az.migrationportal.api.form.OwnSite;
import az.migrationportal.api.request.BodyBytes;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.api.request.Segment;
import az.migrationportal.registration.document.DocumentCard;
import az.migrationportal.registration.document.DocumentKind;
import az.migrationportal.registration.document.DocumentQuota;
import az.migrationportal.registration.document.MyDocuments;
import az.migrationportal.registration.document.OpenedDocument;
import az.migrationportal.registration.document.RemoveDocument;
import az.migrationportal.registration.document.UnknownDocument;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Documents and the photo of one's own registration; nobody else is told whether there are any. */
@Path("registration/documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registration")
public class DocumentsResource {
  @Inject MyDocuments documents;
  @Inject DocumentUpload upload;
  @Inject RemoveDocument removeDocument;
  @Inject DocumentQuota quota;
  @Inject OwnSite ownSite;

  @GET
  @Operation(
      operationId = "listMyDocuments",
      summary = "The documents of one's own registration",
      description = "What each is, not what it shows; `most` is how many there may be.")
  @APIResponse(responseCode = "200", ref = "MyDocuments")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response list(@Context HttpHeaders headers) {
    return PersonalAnswers.of(
            Response.ok(
                DocumentJson.list(documents.list(PersonalAnswers.session(headers)), quota.most())))
        .build();
  }

  @POST
  @Operation(
      operationId = "addMyDocument",
      summary = "Add a page of a passport, a permit, or a photo",
      description =
          "The body is the file itself: JPEG, PNG, WebP, a still GIF, or PDF; what it is is decided"
              + " by its bytes. Images are written anew, without what a camera notes, such as the"
              + " place. Refused with the reason: PDF with script, attachments, a signature or a"
              + " lock, broken files, images of too many pixels. A photo takes the place of the one"
              + " before. The bytes are kept encrypted by the key of the registration.")
  @RequestBody(ref = "MyDocumentFile")
  @APIResponse(responseCode = "201", ref = "AddedDocument")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  @APIResponse(responseCode = "429", ref = "TooManyAttempts")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response add(
      @QueryParam("kind") @Nullable String kind,
      InputStream body,
      @Context HttpServletRequest request,
      @Context HttpHeaders headers) {
    ownSite.require(headers);
    String announced = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    BodyBytes.refuseAnnounced(announced, upload.mostBytes());
    DocumentKind what = kind(Parameter.required("kind", kind));
    SecretToken session = PersonalAnswers.session(headers);
    DocumentCard card =
        upload.add(
            session,
            request.getRemoteAddr(),
            () ->
                new DocumentUpload.Sent(
                    what, () -> BodyBytes.read(announced, body, upload.mostBytes())));
    URI place = URI.create("/api/v1/registration/documents/" + card.number());
    return PersonalAnswers.of(Response.created(place))
        .entity(DocumentJson.card(card).build().toString())
        .build();
  }

  @GET
  @Path("{number}")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "getMyDocument",
      summary = "The bytes of a document",
      description =
          "As a download, kept by nobody. Somebody else’s, one that was never there, and no session"
              + " are the same 404.")
  @APIResponse(responseCode = "200", ref = "MyDocumentBytes")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response get(@PathParam("number") String segment, @Context HttpHeaders headers) {
    int number = number(segment);
    OpenedDocument opened =
        PersonalAnswers.sessionIfAny(headers)
            .flatMap(session -> documents.find(session, number))
            .orElseThrow(UnknownDocument::new);
    return DocumentDownload.of(opened);
  }

  @DELETE
  @Path("{number}")
  @Operation(
      operationId = "removeMyDocument",
      summary = "Take a document away for good",
      description = "Works without the master key too.")
  @APIResponse(responseCode = "204", description = "Gone")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response remove(@PathParam("number") String segment, @Context HttpHeaders headers) {
    ownSite.require(headers);
    removeDocument.execute(
        PersonalAnswers.sessionIfAny(headers).orElseThrow(UnknownDocument::new), number(segment));
    return PersonalAnswers.of(Response.noContent()).build();
  }

  private static DocumentKind kind(String given) {
    return DocumentKind.ofId(given)
        .orElseThrow(
            () ->
                az.migrationportal.api.problem.RequestRefused.invalidParameter(
                    "kind", given, "passport, permit, photo"));
  }

  /** What can be no number names nothing, as one that is not there. */
  private static int number(String segment) {
    long number = Segment.number(segment);
    return number <= Integer.MAX_VALUE ? (int) number : 0;
  }
}
