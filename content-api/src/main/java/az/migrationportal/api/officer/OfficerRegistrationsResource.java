package az.migrationportal.api.officer;

import az.migrationportal.api.form.DocumentDownload;
import az.migrationportal.api.form.FormBody;
import az.migrationportal.registration.casework.CaseDoor;
import az.migrationportal.registration.casework.OpenDocument;
import az.migrationportal.registration.casework.OpenRegistration;
import az.migrationportal.registration.casework.RevokeIdentity;
import az.migrationportal.registration.casework.SearchEntries;
import az.migrationportal.registration.casework.SearchRegistrants;
import az.migrationportal.registration.casework.VerifyIdentity;
import az.migrationportal.registration.desk.FormKind;
import az.migrationportal.registration.desk.KeptForms;
import az.migrationportal.registration.draft.TypedDate;
import az.migrationportal.registration.duplicate.MergeRegistrations;
import az.migrationportal.registration.duplicate.OpenDuplicate;
import az.migrationportal.registration.enquiry.UnknownEnquiry;
import az.migrationportal.registration.factor.LiftSecondStep;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerAddress;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.refusal.RegistrationRefusal;
import az.migrationportal.registration.registrant.PublicNumber;
import az.migrationportal.registration.registrant.UnknownRegistration;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What officers do with registrations: look for them, open them, note documents. */
@Path("officer/registrations")
@ApplicationScoped
@Consumes("application/x-www-form-urlencoded")
public class OfficerRegistrationsResource {
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");

  @Inject OfficerDesk desk;
  @Inject KeptForms forms;
  @Inject SearchRegistrants searchRegistrants;
  @Inject OpenRegistration openRegistration;
  @Inject OpenDocument openDocument;
  @Inject VerifyIdentity verifyIdentity;
  @Inject RevokeIdentity revokeIdentity;
  @Inject LiftSecondStep liftSecondStep;
  @Inject OpenDuplicate openDuplicate;
  @Inject MergeRegistrations mergeRegistrations;

  /** A search; what was typed is kept sealed, also where it is to be mended. */
  @POST
  @Path("form")
  @Operation(hidden = true)
  public Response search(InputStream body, @Context HttpHeaders headers) {
    return desk.perform(
        body,
        headers,
        "registrations",
        (officer, form, locale) -> {
          CaseDoor.require(officer);
          SecretToken token = forms.keep(officer, FormKind.SEARCH, typed(form));
          String page = OfficerAddress.below(locale, "registrations/" + token.value());
          try {
            searchRegistrants.execute(officer, token);
          } catch (InvalidEntries e) {
            // The page works out anew what is wrong.
            return page;
          } catch (RegistrationRefusal e) {
            return OfficerDesk.problem(page, e.rule());
          }
          return page;
        });
  }

  /**
   * One of {@code open}, {@code verify}, {@code revoke}, {@code lift}, {@code compare}, {@code
   * merge}; of the last the number is the one that stays.
   */
  @POST
  @Path("{number}/{act}")
  @Operation(hidden = true)
  public Response act(
      @PathParam("number") String segment,
      @PathParam("act") String act,
      InputStream body,
      @Context HttpHeaders headers) {
    String known = PublicNumber.of(segment).orElse("");
    String back = known.isEmpty() ? "unknown" : "registration/" + known;
    return desk.perform(
        body,
        headers,
        back,
        (officer, form, locale) -> {
          CaseDoor.require(officer);
          if (known.isEmpty()) {
            throw new UnknownRegistration();
          }
          try {
            return done(officer, known, act, form, locale);
          } catch (UnknownRegistration e) {
            // Their look may be over: the page asks why they look, whatever there is.
            return OfficerAddress.registration(locale, known);
          }
        });
  }

  /** The bytes of a document that the owner added, as a download; the owner reads of it. */
  @POST
  @Path("{number}/document")
  @Produces(MediaType.WILDCARD)
  @Operation(hidden = true)
  public Response document(
      @PathParam("number") String segment, InputStream body, @Context HttpHeaders headers) {
    String number = PublicNumber.of(segment).orElse("");
    return desk.answer(
        body,
        headers,
        number.isEmpty() ? "unknown" : "registration/" + number,
        (officer, form, locale) ->
            DocumentDownload.of(openDocument.execute(officer, number, count(form, "document"))));
  }

  private String done(
      Officer officer, String number, String act, FormBody form, ReaderLocale locale) {
    switch (act) {
      case "open" ->
          openRegistration.execute(
              officer,
              form.field("search").flatMap(SecretToken::of).orElseThrow(UnknownRegistration::new),
              number);
      case "verify" ->
          verifyIdentity.execute(
              officer,
              number,
              form.field("document").orElse(""),
              new TypedDate(
                  form.field("seen-day").orElse(""),
                  form.field("seen-month").orElse(""),
                  form.field("seen-year").orElse("")));
      case "revoke" -> {
        int document = count(form, "seen-document");
        revokeIdentity.execute(officer, number, document, form.exactly("why-" + document));
      }
      case "lift" -> liftSecondStep.execute(officer, number);
      case "compare" -> {
        String other = other(form);
        openDuplicate.execute(officer, number, other);
        return OfficerAddress.registration(locale, number + "/with/" + other);
      }
      case "merge" -> {
        mergeRegistrations.execute(officer, number, other(form));
        return OfficerAddress.registration(locale, number) + "?done=yes";
      }
      default -> throw new UnknownEnquiry();
    }
    return OfficerAddress.registration(locale, number);
  }

  private static String other(FormBody form) {
    return form.field("other").flatMap(PublicNumber::of).orElseThrow(UnknownRegistration::new);
  }

  private static Map<String, String> typed(FormBody form) {
    Map<String, String> typed = new HashMap<>();
    SearchEntries.FIELDS.forEach(name -> typed.put(name, form.exactly(name)));
    return typed;
  }

  private static int count(FormBody form, String name) {
    return form.field(name)
        .filter(text -> COUNT.matcher(text).matches())
        .map(Integer::valueOf)
        .orElse(0);
  }
}
