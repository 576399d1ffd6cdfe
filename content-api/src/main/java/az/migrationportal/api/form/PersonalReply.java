package az.migrationportal.api.form;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers about one person: kept by nobody, listed by nobody, told to no other site. */
public final class PersonalReply {
  private PersonalReply() {}

  /** Leads on to a page of ours; sets the cookies. */
  public static Response seeOther(String address, NewCookie... cookies) {
    return of(Response.seeOther(URI.create(address))).cookie(cookies).build();
  }

  /** Any answer, with what guards it. */
  public static Response.ResponseBuilder of(Response.ResponseBuilder response) {
    return response
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Referrer-Policy", "no-referrer")
        .header("X-Robots-Tag", "noindex");
  }
}
