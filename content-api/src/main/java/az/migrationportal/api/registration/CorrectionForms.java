package az.migrationportal.api.registration;

import az.migrationportal.api.form.FormBody;
import az.migrationportal.api.form.OwnSite;
import az.migrationportal.registration.correction.ChangeLanguage;
import az.migrationportal.registration.correction.ChangeStep;
import az.migrationportal.registration.correction.NoStay;
import az.migrationportal.registration.correction.StaleRegistration;
import az.migrationportal.registration.draft.Step;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.registrant.UnknownRegistration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The forms that change one's own record in place. */
@Path("registration/my-change")
@ApplicationScoped
@Consumes(FormAnswers.FORM)
public class CorrectionForms {
  private static final Set<String> LIMITS =
      Set.of("too-long", "control-character", "unknown-field");

  @Inject ChangeStep changeStep;
  @Inject ChangeLanguage changeLanguage;
  @Inject PersonalAnswers personal;
  @Inject OwnSite ownSite;

  /** Changes what a step said, or leads back to what was typed. */
  @POST
  @Path("step/{step}")
  @Operation(hidden = true)
  public Response step(
      @PathParam("step") String name, InputStream body, @Context HttpHeaders headers) {
    FormAnswers form = form(body, headers);
    return form.answered(
        locale -> {
          Step step = Step.of(name).orElseThrow(UnknownRegistration::new);
          String page = RegistrationAddress.myRecord(locale, step.id());
          Map<String, String> entries = RegistrationForms.entries(form.body());
          entries.remove("version");
          try {
            changeStep.execute(
                PersonalAnswers.session(headers),
                version(form.body()),
                step,
                entries,
                personal.abroad());
          } catch (InvalidEntries e) {
            String rule = e.violations().get(0).rule();
            return PersonalAnswers.seeOther(
                page + (LIMITS.contains(rule) ? "?refused=" + rule : "?mend=yes"));
          } catch (StaleRegistration e) {
            return PersonalAnswers.seeOther(page + "?mend=stale");
          } catch (NoStay e) {
            return PersonalAnswers.seeOther(RegistrationAddress.myRecord(locale));
          }
          boolean more = form.body().field("go").orElse("").equals("more");
          return PersonalAnswers.seeOther(
              more ? page + "?more=yes#more" : RegistrationAddress.myRecord(locale) + "?said=yes");
        });
  }

  /** Changes the language of mails; the page stays in its own. */
  @POST
  @Path("language")
  @Operation(hidden = true)
  public Response language(InputStream body, @Context HttpHeaders headers) {
    FormAnswers form = form(body, headers);
    return form.answered(
        locale -> {
          changeLanguage.execute(
              PersonalAnswers.session(headers),
              form.body().field("language").flatMap(ReaderLocale::ofTag).orElse(locale));
          return PersonalAnswers.seeOther(RegistrationAddress.myRecord(locale) + "?said=yes");
        });
  }

  /** What is no version was seen by nobody. */
  private static int version(FormBody body) {
    String seen = body.field("version").orElse("");
    return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
  }

  private FormAnswers form(InputStream body, HttpHeaders headers) {
    ownSite.require(headers);
    return FormAnswers.read(body, headers);
  }
}
