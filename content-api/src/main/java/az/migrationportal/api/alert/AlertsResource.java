package az.migrationportal.api.alert;

import az.migrationportal.api.form.FormBody;
import az.migrationportal.api.form.OwnSite;
import az.migrationportal.api.form.PersonalReply;
import az.migrationportal.api.problem.ProblemLanguage;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.content.change.ChangeLog;
import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.decision.AnswerReading;
import az.migrationportal.content.decision.Decisions;
import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.registration.alert.AnswerAddress;
import az.migrationportal.registration.alert.ConfirmAlert;
import az.migrationportal.registration.alert.ForgetAlert;
import az.migrationportal.registration.alert.KnownOutcome;
import az.migrationportal.registration.alert.NewAnswer;
import az.migrationportal.registration.alert.SaveAnswer;
import az.migrationportal.registration.alert.SavedAnswer;
import az.migrationportal.registration.alert.SavedAnswers;
import az.migrationportal.registration.alert.UnknownAnswer;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Saved answers: kept, read, confirmed, forgotten. No account: a token that cannot be guessed opens
 * one. The same addresses take the forms of the portal's own pages and answer them with a redirect.
 */
@Path("alerts")
@ApplicationScoped
@Tag(name = "Alerts")
public class AlertsResource {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Pattern BACK = Pattern.compile("/(az|en|ru)/[A-Za-z0-9/_.~%?&=,+-]{1,3000}");

  @Inject Decisions decisions;
  @Inject DecisionOutcomes outcomes;
  @Inject BakuDay day;
  @Inject ChangeLog log;
  @Inject SaveAnswer saveAnswer;
  @Inject ConfirmAlert confirmAlert;
  @Inject ForgetAlert forgetAlert;
  @Inject SavedAnswers saved;
  @Inject OwnSite ownSite;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "saveAnswer",
      summary = "Keep answers to a decision and hear when their outcome changes",
      description =
          "Answers a token that opens the saved answer, its feed and its page; it is shown this once."
              + " With an e-mail address, its owner gets a link to confirm within 48 hours. The answer"
              + " is the same whether the address is known, new or was asked too often.")
  @RequestBody(ref = "NewAlert")
  @APIResponse(responseCode = "201", ref = "SavedAlert")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  @APIResponse(responseCode = "429", ref = "TooManyAttempts")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response save(@Nullable JsonBody body, @Context HttpServletRequest request) {
    AlertOrder order = AlertOrder.of(decisions, body);
    SecretToken token = save(order, request);
    return personal(Response.created(URI.create(AnswerAddress.leave(token).replace("/forget", ""))))
        .entity(
            Json.createObjectBuilder()
                .add("token", token.value())
                .add("page", AnswerAddress.page(order.locale(), token))
                .add("feed", AnswerAddress.feed(token))
                .build()
                .toString())
        .build();
  }

  /** The form of an outcome's page. */
  @POST
  @Path("form")
  @Consumes(FORM)
  @Operation(hidden = true)
  public Response saveByForm(
      InputStream body, @Context HttpServletRequest request, @Context HttpHeaders headers) {
    ownSite.require(headers);
    FormBody form = FormBody.read(body);
    ContentLocale locale = language(form, headers);
    Optional<AlertOrder> order = AlertOrder.of(decisions, form, locale);
    boolean badAddress =
        form.field("address").isPresent() && order.filter(o -> o.address() != null).isEmpty();
    boolean wanted = form.field("mail").isPresent();
    if (order.isEmpty() || badAddress || (wanted && form.field("address").isEmpty())) {
      return seeOther(back(form, locale));
    }
    return seeOther(AnswerAddress.page(order.get().locale(), save(order.get(), request)));
  }

  @GET
  @Path("{token}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getSavedAnswer",
      summary = "A saved answer, what it comes to, and what changed",
      description = "Never cached. Being opened, it is kept for two more years.")
  @APIResponse(responseCode = "200", ref = "SavedAnswer")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response get(@PathParam("token") String segment) {
    SecretToken token = token(segment);
    SavedAnswer answer = saved.find(token).orElseThrow(UnknownAnswer::new);
    return personal(Response.ok(AlertJson.of(token, answer).toString()))
        .header(HttpHeaders.CONTENT_LANGUAGE, answer.locale().tag())
        .build();
  }

  @GET
  @Path("{token}/feed.atom")
  @Produces("application/atom+xml")
  @Operation(
      operationId = "getSavedAnswerFeed",
      summary = "What changed for a saved answer, as an Atom feed (RFC 4287)",
      description = "One entry for each change, with before and after in the saved language.")
  @APIResponse(responseCode = "200", ref = "AlertFeed")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response feed(@PathParam("token") String segment) {
    SecretToken token = token(segment);
    SavedAnswer answer = saved.find(token).orElseThrow(UnknownAnswer::new);
    return personal(Response.ok(AlertFeed.of(token, answer, ownSite.origin())))
        .type("application/atom+xml;charset=UTF-8")
        .build();
  }

  @POST
  @Path("{token}/confirm")
  @Operation(
      operationId = "confirmAlert",
      summary = "Confirm an address with the token of the confirmation mail",
      description =
          "Only a POST confirms, so that programs that open the links of mails confirm nothing."
              + " Confirming twice is no error.")
  @RequestBody(ref = "NoFields")
  @APIResponse(responseCode = "204", description = "Confirmed, now or before")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  public Response confirm(
      @PathParam("token") String segment, InputStream body, @Context HttpHeaders headers) {
    Optional<FormBody> form = page(body, headers);
    try {
      confirmAlert.execute(token(segment));
    } catch (UnknownAnswer e) {
      if (form.isEmpty()) {
        throw e;
      }
      return seeOther(done(form.get(), headers, "expired"));
    }
    return form.isPresent() ? seeOther(done(form.get(), headers, "confirmed")) : nothing();
  }

  @DELETE
  @Path("{token}")
  @Operation(
      operationId = "forgetAnswer",
      summary = "Forget a saved answer at once and for good",
      description =
          "With its address, its feed and the mails that wait. The token of a confirmation mail takes"
              + " the address out as well.")
  @APIResponse(responseCode = "204", description = "Forgotten")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response forget(@PathParam("token") String segment) {
    forgetAlert.execute(token(segment));
    return nothing();
  }

  @POST
  @Path("{token}/forget")
  @Operation(
      operationId = "leaveAlert",
      summary = "The same for mail programs: one-click unsubscribe (RFC 8058)",
      description =
          "What `List-Unsubscribe` of our mails names. Answers 200 without a redirect, also where"
              + " there is nothing left to forget.")
  @RequestBody(ref = "NoFields")
  @APIResponse(responseCode = "200", description = "Nothing is kept behind this token")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  public Response leave(
      @PathParam("token") String segment, InputStream body, @Context HttpHeaders headers) {
    Optional<FormBody> form = page(body, headers);
    try {
      forgetAlert.execute(token(segment));
    } catch (UnknownAnswer e) {
      return left(form, headers);
    }
    return left(form, headers);
  }

  /** A person opened the address that is meant for mail programs. */
  @GET
  @Path("{token}/forget")
  @Operation(hidden = true)
  public Response leavePage(@PathParam("token") String segment, @Context HttpHeaders headers) {
    SecretToken token = token(segment);
    ContentLocale locale = ProblemLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    return seeOther(AnswerAddress.forget(AlertOrder.reader(locale), token));
  }

  private SecretToken save(AlertOrder order, HttpServletRequest request) {
    LocalDate today = day.today();
    long sequence = log.lastSequence();
    KnownOutcome outcome =
        outcomes
            .published(today)
            .of(order.decision().key(), order.answers(), order.locale())
            .orElseThrow(UnknownAnswer::new);
    if (outcome.key().isEmpty()) {
      throw AlertOrder.incomplete(open(order, today));
    }
    return saveAnswer.execute(
        new NewAnswer(
            order.decision().key(),
            order.answers(),
            order.locale(),
            outcome,
            order.address(),
            request.getRemoteAddr()),
        sequence);
  }

  private String open(AlertOrder order, LocalDate today) {
    AnswerReading reading = decisions.read(order.decision(), order.answers());
    Question next =
        decisions.on(order.decision(), today).evaluateOnly(reading.answers(), true).next();
    return next == null ? "–" : next.key();
  }

  private static Response left(Optional<FormBody> form, HttpHeaders headers) {
    return form.isPresent()
        ? seeOther(done(form.get(), headers, "forgotten"))
        : personal(Response.ok()).build();
  }

  /** The form of a page of ours; empty where a program calls. */
  private static Optional<FormBody> page(InputStream body, HttpHeaders headers) {
    MediaType type = headers.getMediaType();
    FormBody form = FormBody.read(body);
    boolean isForm = type != null && (type.getType() + "/" + type.getSubtype()).equals(FORM);
    return isForm && form.field("locale").isPresent() ? Optional.of(form) : Optional.empty();
  }

  private static ContentLocale language(FormBody form, HttpHeaders headers) {
    return form.field("locale")
        .flatMap(ContentLocale::ofTag)
        .orElseGet(() -> ProblemLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
  }

  private static String done(FormBody form, HttpHeaders headers, String what) {
    return AnswerAddress.done(AlertOrder.reader(language(form, headers)), what);
  }

  /** The page that the form was on, if it says so and is ours. */
  private static String back(FormBody form, ContentLocale locale) {
    return form.field("back")
        .filter(address -> BACK.matcher(address).matches())
        .map(address -> address + (address.contains("?") ? "&" : "?") + "alert=address#alert")
        .orElse("/" + locale.tag());
  }

  /** What can be no token is unknown as all others are. */
  private static SecretToken token(String segment) {
    return SecretToken.of(segment).orElseThrow(UnknownAnswer::new);
  }

  private static Response seeOther(String address) {
    return personal(Response.seeOther(URI.create(address))).build();
  }

  private static Response nothing() {
    return personal(Response.noContent()).build();
  }

  private static Response.ResponseBuilder personal(Response.ResponseBuilder response) {
    return PersonalReply.of(response);
  }
}
