package az.migrationportal.api.officer;

import az.migrationportal.api.form.FormBody;
import az.migrationportal.registration.desk.FormKind;
import az.migrationportal.registration.desk.KeptForms;
import az.migrationportal.registration.officer.ChangeOfficer;
import az.migrationportal.registration.officer.CreateOfficer;
import az.migrationportal.registration.officer.LastAdministrator;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerAddress;
import az.migrationportal.registration.officer.OfficerEntries;
import az.migrationportal.registration.officer.OfficerNameTaken;
import az.migrationportal.registration.officer.OfficerNotAllowed;
import az.migrationportal.registration.officer.OfficerRole;
import az.migrationportal.registration.officer.Officers;
import az.migrationportal.registration.officer.UnknownOfficer;
import az.migrationportal.registration.refusal.InvalidEntries;
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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Accounts of officers, kept by their administrators. */
@Path("officer/accounts")
@ApplicationScoped
public class OfficerAccountsResource {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}");

  private static final List<String> KEPT =
      List.of("name", "displayName", "mission", "countries", "everywhere", "locked");

  @Inject OfficerDesk desk;
  @Inject KeptForms forms;
  @Inject Officers officers;
  @Inject CreateOfficer createOfficer;
  @Inject ChangeOfficer changeOfficer;

  @POST
  @Path("form")
  @Consumes(FORM)
  @Operation(hidden = true)
  public Response create(InputStream body, @Context HttpHeaders headers) {
    return desk.perform(
        body,
        headers,
        "accounts",
        (officer, form, locale) -> {
          String accounts = OfficerAddress.below(locale, "accounts");
          try {
            createOfficer.execute(
                officer, form.field("name").orElse(""), form.exactly("password"), entries(form));
          } catch (InvalidEntries e) {
            return kept(officer, accounts, e.violations().get(0).rule(), form);
          } catch (OfficerNameTaken e) {
            return kept(officer, accounts, e.rule(), form);
          }
          return accounts;
        });
  }

  @POST
  @Path("{name}/form")
  @Consumes(FORM)
  @Operation(hidden = true)
  public Response change(
      @PathParam("name") String segment, InputStream body, @Context HttpHeaders headers) {
    // An address is made of a name that exists only.
    String name = officers.find(segment).isPresent() ? segment : "";
    String back = name.isEmpty() ? "accounts" : "accounts/" + name;
    return desk.perform(
        body,
        headers,
        back,
        (officer, form, locale) -> {
          if (!officer.has(OfficerRole.ADMINISTRATOR)) {
            throw new OfficerNotAllowed();
          }
          if (name.isEmpty()) {
            throw new UnknownOfficer();
          }
          long version =
              form.field("version")
                  .filter(text -> VERSION.matcher(text).matches())
                  .map(Long::valueOf)
                  .orElse(0L);
          String account = OfficerAddress.account(locale, name);
          try {
            changeOfficer.execute(officer, name, version, form.exactly("password"), entries(form));
          } catch (InvalidEntries e) {
            return kept(officer, account, e.violations().get(0).rule(), form);
          } catch (LastAdministrator e) {
            return kept(officer, account, e.rule(), form);
          }
          return OfficerAddress.below(locale, "accounts");
        });
  }

  /** The page of the form with what was typed, but for the password. */
  private String kept(Officer officer, String page, String rule, FormBody form) {
    Map<String, String> typed = new HashMap<>();
    for (String name : KEPT) {
      form.field(name).ifPresent(text -> typed.put(name, text));
    }
    form.below("role.").keySet().stream()
        .filter(key -> OfficerRole.of(key).isPresent())
        .forEach(key -> typed.put("role." + key, "yes"));
    return OfficerDesk.problem(page, rule)
        + "&kept="
        + forms.keep(officer, FormKind.ACCOUNT, typed).value();
  }

  private static OfficerEntries entries(FormBody form) {
    Set<OfficerRole> roles = EnumSet.noneOf(OfficerRole.class);
    form.below("role.").keySet().forEach(key -> OfficerRole.of(key).ifPresent(roles::add));
    Set<String> countries =
        new TreeSet<>(
            Arrays.asList(
                form.field("countries").orElse("").toUpperCase(Locale.ROOT).split("[\\s,;]+", -1)));
    countries.remove("");
    return new OfficerEntries(
        form.field("displayName").orElse(""),
        form.field("mission").orElse(""),
        roles,
        form.field("everywhere").isPresent(),
        countries,
        form.field("locked").isPresent());
  }
}
