package az.migrationportal.api.registration;

import az.migrationportal.api.form.FormBody;
import az.migrationportal.api.form.OwnSite;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.passkey.RemovePasskey;
import az.migrationportal.registration.passkey.RenamePasskey;
import az.migrationportal.registration.passkey.UnknownPasskey;
import az.migrationportal.registration.refusal.InvalidEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The forms of the passkeys on one's own record; only to make one needs a script. */
@Path("registration/my-passkeys")
@ApplicationScoped
@Consumes(FormAnswers.FORM)
public class PasskeyForms {
  @Inject RenamePasskey renamePasskey;
  @Inject RemovePasskey removePasskey;
  @Inject OwnSite ownSite;

  /** Calls a passkey something else; a name that cannot be kept is told on the page. */
  @POST
  @Path("rename")
  @Operation(hidden = true)
  public Response rename(InputStream body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    FormAnswers form = FormAnswers.read(body, headers);
    return form.answered(
        locale -> {
          try {
            renamePasskey.execute(
                PersonalAnswers.session(headers),
                number(form.body()),
                form.body().field("label").orElse(""));
          } catch (InvalidEntries e) {
            return shown(locale, "passkey=label");
          } catch (UnknownPasskey e) {
            return shown(locale, "passkey=gone");
          }
          return shown(locale, "said=yes#passkeys");
        });
  }

  /** Takes a passkey away; a button pressed twice is no error. */
  @POST
  @Path("remove")
  @Operation(hidden = true)
  public Response remove(InputStream body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    FormAnswers form = FormAnswers.read(body, headers);
    return form.answered(
        locale -> {
          try {
            removePasskey.execute(PersonalAnswers.session(headers), number(form.body()));
          } catch (UnknownPasskey e) {
            // Pressed twice.
          }
          return shown(locale, "said=yes#passkeys");
        });
  }

  private static int number(FormBody form) {
    return form.field("number")
        .filter(number -> number.matches("[0-9]{1,9}"))
        .map(Integer::parseInt)
        .orElse(0);
  }

  /** Without a part of the page where something is to be mended: the summary takes the focus. */
  private static Response shown(ReaderLocale locale, String view) {
    return PersonalAnswers.seeOther(RegistrationAddress.myRecord(locale) + "?" + view);
  }
}
