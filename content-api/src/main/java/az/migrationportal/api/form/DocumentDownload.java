package az.migrationportal.api.form;

import az.migrationportal.registration.document.DocumentCard;
import az.migrationportal.registration.document.OpenedDocument;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** The bytes of somebody's document: a download that no page of ours or others can show as one. */
public final class DocumentDownload {
  private DocumentDownload() {}

  /** The answer; bytes are opened part by part while it is written. */
  public static Response of(OpenedDocument opened) {
    DocumentCard card = opened.card();
    StreamingOutput bytes = opened::writeTo;
    return PersonalReply.of(Response.ok(bytes, card.contentType()))
        .header(HttpHeaders.CONTENT_LENGTH, card.size())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + card.fileName() + "\"")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
