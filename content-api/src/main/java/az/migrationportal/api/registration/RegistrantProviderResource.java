package az.migrationportal.api.registration;

import az.migrationportal.api.form.OwnSite;
import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.provider.IdTokens;
import az.migrationportal.api.provider.Provider;
import az.migrationportal.api.provider.ProviderClient;
import az.migrationportal.api.provider.ProviderRefused;
import az.migrationportal.api.provider.ProviderUnreachable;
import az.migrationportal.api.provider.WayThere;
import az.migrationportal.api.request.OwnParameters;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.provider.IdentityRequest;
import az.migrationportal.registration.provider.IdentityRequests;
import az.migrationportal.registration.provider.IdentityTaken;
import az.migrationportal.registration.provider.LinkIdentity;
import az.migrationportal.registration.provider.SignInByIdentity;
import az.migrationportal.registration.provider.UnknownIdentity;
import az.migrationportal.registration.provider.UnlinkIdentity;
import az.migrationportal.registration.refusal.RegistrationRefusal;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * To the provider and back, for owners of a record: to link an identity to it, and to sign in by
 * one that was linked. For browsers; what is refused is told on a page, by a word in its address.
 */
@Path("registration/provider")
@ApplicationScoped
public class RegistrantProviderResource {
  private static final System.Logger LOG =
      System.getLogger(RegistrantProviderResource.class.getName());

  @Inject RegistrantProvider configured;
  @Inject ProviderClient client;
  @Inject IdTokens idTokens;
  @Inject IdentityRequests requests;
  @Inject LinkIdentity linkIdentity;
  @Inject UnlinkIdentity unlinkIdentity;
  @Inject SignInByIdentity signInByIdentity;
  @Inject PersonalAnswers personal;
  @Inject OwnSite ownSite;

  /** Leads to the provider to sign in; in a visit of its own, like asking for a code. */
  @GET
  @Path("sign-in")
  @Operation(hidden = true)
  public Response signIn(
      @QueryParam("locale") @Nullable String tag,
      @Context HttpServletRequest request,
      @Context HttpHeaders headers) {
    return there(tag, headers, locale -> requests.beginToSignIn(request.getRemoteAddr(), locale));
  }

  /** Leads an owner to the provider to link their identity; only from a page of ours. */
  @GET
  @Path("link")
  @Operation(hidden = true)
  public Response link(@QueryParam("locale") @Nullable String tag, @Context HttpHeaders headers) {
    return there(
        tag, headers, locale -> requests.beginToLink(PersonalAnswers.session(headers), locale));
  }

  /** Comes back, once, into the browser that went there. */
  @GET
  @Path("callback")
  @OwnParameters
  @Operation(hidden = true)
  public Response back(
      @QueryParam("state") @Nullable String state,
      @QueryParam("code") @Nullable String code,
      @Context HttpHeaders headers) {
    Provider provider = provider();
    Optional<SecretToken> session = PersonalAnswers.sessionIfAny(headers);
    Optional<IdentityRequest> begun =
        session.flatMap(visit -> requests.take(visit, state == null ? "" : state));
    if (session.isEmpty() || begun.isEmpty()) {
      return trouble(FormAnswers.language(headers), "refused");
    }
    try {
      return done(session.get(), begun.get(), subject(provider, begun.get(), code), provider);
    } catch (ProviderRefused e) {
      LOG.log(System.Logger.Level.INFO, "Sign-in by provider refused: {0}", e.getMessage());
      return trouble(begun.get(), "refused");
    } catch (NotSignedIn e) {
      return trouble(begun.get().locale(), "refused");
    } catch (RegistrationRefusal e) {
      return PersonalAnswers.seeOther(
          RegistrationAddress.register(begun.get().locale(), "unavailable"));
    } catch (ProviderUnreachable e) {
      LOG.log(System.Logger.Level.WARNING, "The OpenID provider cannot be used", e);
      return trouble(begun.get(), "away");
    }
  }

  /** Takes the link away. */
  @POST
  @Path("unlink")
  @Consumes(FormAnswers.FORM)
  @Operation(hidden = true)
  public Response unlink(InputStream body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    return FormAnswers.read(body, headers)
        .answered(
            locale -> {
              unlinkIdentity.execute(PersonalAnswers.session(headers));
              return PersonalAnswers.seeOther(
                  RegistrationAddress.myRecord(locale) + "?said=yes#provider");
            });
  }

  /** What begins a way. */
  @FunctionalInterface
  private interface Beginning {
    IdentityRequests.Begun begin(ReaderLocale locale);
  }

  private Response there(@Nullable String tag, HttpHeaders headers, Beginning beginning) {
    Provider provider = provider();
    ownSite.require(headers);
    ReaderLocale locale =
        ReaderLocale.ofTag(tag == null ? "" : tag).orElseGet(() -> FormAnswers.language(headers));
    try {
      URI door = client.document(provider).authorization();
      IdentityRequests.Begun begun = beginning.begin(locale);
      IdentityRequest request = begun.request();
      WayThere way = new WayThere("openid", request.state(), request.nonce(), request.verifier());
      return personal.with(Response.seeOther(way.at(door, provider)), begun.session()).build();
    } catch (ProviderUnreachable e) {
      LOG.log(System.Logger.Level.WARNING, "The OpenID provider cannot be used", e);
      return trouble(locale, "away");
    } catch (NotSignedIn e) {
      return PersonalAnswers.seeOther(RegistrationAddress.myRecord(locale, "sign-in"));
    } catch (RegistrationRefusal e) {
      return PersonalAnswers.seeOther(RegistrationAddress.register(locale, "busy"));
    }
  }

  private String subject(Provider provider, IdentityRequest begun, @Nullable String code)
      throws ProviderRefused, ProviderUnreachable {
    if (code == null) {
      throw new ProviderRefused("the provider sent no code");
    }
    String token = client.idToken(provider, code, begun.verifier());
    URI keys = client.document(provider).keys();
    return idTokens.claims(provider, token, begun.nonce(), keys).getSubject();
  }

  private Response done(
      SecretToken session, IdentityRequest begun, String subject, Provider provider) {
    ReaderLocale locale = begun.locale();
    String record = RegistrationAddress.myRecord(locale);
    if (begun.purpose() == IdentityRequest.Purpose.LINK) {
      try {
        linkIdentity.execute(session, provider.issuer(), subject);
        return PersonalAnswers.seeOther(record + "?said=yes#provider");
      } catch (IdentityTaken e) {
        return trouble(begun, "taken");
      }
    }
    try {
      SecretToken owner = signInByIdentity.execute(session, provider.issuer(), subject);
      return personal.with(Response.seeOther(URI.create(record)), owner).build();
    } catch (UnknownIdentity e) {
      return trouble(begun, "unknown");
    }
  }

  private Provider provider() {
    return configured.find().orElseThrow(() -> new RequestRefused(ProblemKind.NOT_FOUND, Map.of()));
  }

  /** Whoever was about to link stays on their record. */
  private static Response trouble(IdentityRequest begun, String word) {
    return begun.purpose() == IdentityRequest.Purpose.LINK
        ? PersonalAnswers.seeOther(
            RegistrationAddress.myRecord(begun.locale()) + "?provider=" + word)
        : trouble(begun.locale(), word);
  }

  private static Response trouble(ReaderLocale locale, String word) {
    return PersonalAnswers.seeOther(
        RegistrationAddress.myRecord(locale, "sign-in") + "?provider=" + word);
  }
}
