package az.migrationportal.api.registration;

import az.migrationportal.api.form.FormBody;
import az.migrationportal.api.form.MultipartBody;
import az.migrationportal.api.form.OwnSite;
import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.BodyBytes;
import az.migrationportal.content.media.file.FileFault;
import az.migrationportal.content.media.file.FileRefused;
import az.migrationportal.registration.document.DocumentKind;
import az.migrationportal.registration.document.DocumentLimitReached;
import az.migrationportal.registration.document.DocumentNotFitting;
import az.migrationportal.registration.document.RemoveDocument;
import az.migrationportal.registration.document.UnknownDocument;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The forms of the documents on one's own record. Why a file is not taken is told on that page, by
 * a word in its address.
 */
@Path("registration/my-documents")
@ApplicationScoped
public class DocumentForms {
  private static final String NO_KIND = ProblemKind.INVALID_PARAMETER.id();

  /** What a form needs beside the file. */
  private static final int AROUND = 16 * 1024;

  @Inject DocumentUpload upload;
  @Inject RemoveDocument removeDocument;
  @Inject OwnSite ownSite;

  /** Adds a file; the language stands in the address, for a body that is too large is not read. */
  @POST
  @Path("add")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public Response add(
      @QueryParam("locale") @Nullable String tag,
      InputStream body,
      @Context HttpServletRequest request,
      @Context HttpHeaders headers) {
    ownSite.require(headers);
    return FormAnswers.read(FormBody.of("locale=" + (tag == null ? "" : tag)), headers)
        .answered(locale -> add(locale, body, request, headers));
  }

  private Response add(
      ReaderLocale locale, InputStream body, HttpServletRequest request, HttpHeaders headers) {
    SecretToken session = PersonalAnswers.session(headers);
    try {
      upload.add(session, request.getRemoteAddr(), () -> sent(body, headers));
      return shown(locale, "said=yes#documents");
    } catch (FileRefused e) {
      return shown(locale, "file=" + word(e.fault()));
    } catch (DocumentLimitReached e) {
      return shown(locale, "file=most");
    } catch (DocumentNotFitting e) {
      return shown(locale, "file=" + (e.rule().equals("photo-no-image") ? "image" : "large"));
    } catch (RequestRefused e) {
      return shown(locale, "file=" + word(e));
    }
  }

  /** Takes a document away. */
  @POST
  @Path("remove")
  @Consumes(FormAnswers.FORM)
  @Operation(hidden = true)
  public Response remove(InputStream body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    FormAnswers form = FormAnswers.read(body, headers);
    return form.answered(
        locale -> {
          try {
            removeDocument.execute(
                PersonalAnswers.session(headers),
                form.body()
                    .field("number")
                    .filter(number -> number.matches("[0-9]{1,9}"))
                    .map(Integer::parseInt)
                    .orElse(0));
          } catch (UnknownDocument e) {
            // Gone is what was wanted; a button pressed twice is no error.
            return shown(locale, "said=yes#documents");
          }
          return shown(locale, "said=yes#documents");
        });
  }

  private DocumentUpload.Sent sent(InputStream body, HttpHeaders headers) {
    byte[] bytes =
        BodyBytes.read(
            headers.getHeaderString(HttpHeaders.CONTENT_LENGTH), body, upload.mostBytes() + AROUND);
    MultipartBody form = MultipartBody.of(headers.getMediaType(), bytes);
    byte[] file = form.file("file");
    if (file.length > upload.mostBytes()) {
      throw new RequestRefused(
          ProblemKind.BODY_TOO_LARGE, Map.of("limit", (long) upload.mostBytes()));
    }
    DocumentKind kind =
        form.field("kind").flatMap(DocumentKind::ofId).orElseThrow(DocumentForms::noKind);
    return new DocumentUpload.Sent(kind, () -> file);
  }

  private static RequestRefused noKind() {
    return RequestRefused.invalidParameter("kind", "", "passport, permit, photo");
  }

  /** Without a part of the page where something is to be mended: the summary takes the focus. */
  private static Response shown(ReaderLocale locale, String view) {
    return PersonalAnswers.seeOther(RegistrationAddress.myRecord(locale) + "?" + view);
  }

  private static String word(RequestRefused refused) {
    return switch (refused.problem().status()) {
      case 413 -> "large";
      case 503 -> "busy";
      default -> refused.problem().name().equals(NO_KIND) ? "which" : "none";
    };
  }

  private static String word(FileFault fault) {
    return switch (fault) {
      case EMPTY -> "none";
      case UNKNOWN_KIND, SVG, ANIMATED, TWO_KINDS -> "kind";
      case BROKEN -> "broken";
      case TOO_MANY_PIXELS, UNPACKS_TO_MUCH -> "pixels";
      case ACTIVE, ATTACHMENTS -> "active";
      case LOCKED, SIGNED -> "locked";
    };
  }
}
