package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.tests.authenticator.Authenticator;
import az.migrationportal.tests.deployment.SmallFiles;
import az.migrationportal.tests.registration.SoftAuthenticator;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A registration from the first word to the receipt, as a program does it. */
public final class RegistrationDeeds {
  private static final String API = "/api/v1/registration/";
  private static final String JSON = "application/json";

  private static final Clock CLOCK = Clock.systemUTC();

  private final Visitor visitor;
  private String cookie = "";

  public RegistrationDeeds(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Every operation, each so that it succeeds. */
  void all() {
    String address = "program@example.org";
    begin();
    fill(address);
    done(204, send("POST", "draft/link", "{\"address\": \"" + address + "\", \"locale\": \"en\"}"));
    String link = Letters.link(visitor, address, "/en/register/resume/");
    String token = link.substring(link.length() - 32);
    cookie(done(200, send("POST", "draft/resume/" + token, "{}")));
    done(200, send("GET", "draft", ""));
    prove(address, Set.of());
    String number = Visitor.json(done(200, send("POST", "draft/send", "{}"))).getString("number");
    done(200, send("GET", "record", ""));
    done(200, send("GET", "record/export", ""));
    done(200, send("GET", "record/paper", ""));
    documents();
    passkeys();
    done(204, send("POST", "record/confirm", "{}"));
    done(204, send("POST", "record/move", entries(place("TR"))));
    done(204, send("PUT", "record/consents", "{\"purposes\": [\"crisis\"]}"));
    long reminder =
        Visitor.json(
                done(
                    200,
                    send(
                        "POST",
                        "record/reminders",
                        "{\"kind\": \"permit\", \"day\": \"2100-01-01\", \"lead\": \"P3M\"}")))
            .getJsonNumber("id")
            .longValue();
    done(204, send("DELETE", "record/reminders/" + reminder, ""));
    done(204, changed("contact", Map.of("phone", "+90 232 1234567")));
    done(204, send("PUT", "record/changes/language", "{\"locale\": \"ru\"}"));
    done(200, send("POST", "confirmations", "{\"locale\": \"en\"}"));
    done(200, send("GET", "confirmations/" + "0".repeat(32), ""));
    String other = "program-elsewhere@example.org";
    done(204, address(other));
    done(204, send("POST", "record/address", body("code", Letters.code(visitor, other))));
    done(204, send("POST", "record/home", "{}"));
    String app = secondStep();
    done(204, send("DELETE", "session", ""));
    signInByTwoSteps(other, app);
    done(200, send("DELETE", "record", ""));
    done(200, send("GET", "receipts/" + number, ""));
    done(200, send("GET", "coverage", ""));
  }

  private void documents() {
    done(201, add("documents?kind=permit", SmallFiles.png(9, 9, 1)));
    done(200, send("GET", "documents", ""));
    done(200, send("GET", "documents/1", ""));
    done(204, send("DELETE", "documents/1", ""));
  }

  /** Begins a draft. */
  RegistrationDeeds begin() {
    cookie(done(201, send("POST", "draft", "{\"locale\": \"en\"}")));
    return this;
  }

  /** Fills all steps in. */
  RegistrationDeeds fill(String address) {
    step(
        "about", Map.of("given", "Aysel", "born-day", "3", "born-month", "2", "born-year", "1990"));
    step("household", Map.of());
    step("place", place("DE"));
    step("contact", Map.of("email", address));
    return this;
  }

  /** A registration of a name of their own, with its owner signed in. */
  public RegistrationDeeds register(String address, String given) {
    begin().fill(address);
    step("about", Map.of("given", given, "born-day", "9", "born-month", "8", "born-year", "1977"));
    prove(address, Set.of());
    done(200, send("POST", "draft/send", "{}"));
    return this;
  }

  /** Agrees to messages in an emergency, and to nothing else. */
  public void agreeToCrisis() {
    done(204, send("PUT", "record/consents", "{\"purposes\": [\"crisis\"]}"));
  }

  /** Everything that is kept, as its owner takes it along. */
  public String export() {
    return done(200, send("GET", "record/export", "")).body();
  }

  /** The number of the registration. */
  public String number() {
    return Visitor.json(done(200, send("GET", "record", ""))).getString("number");
  }

  /** A registration with its owner signed in. */
  public RegistrationDeeds register(String address) {
    begin().fill(address).prove(address, Set.of());
    done(200, send("POST", "draft/send", "{}"));
    return this;
  }

  /** Begins, leaves, begins and switches on; answers the secret of the app. */
  private String secondStep() {
    done(201, send("POST", "record/second-step", "{}"));
    done(204, send("POST", "record/second-step/end", body("code", "")));
    JsonObject begun = Visitor.json(done(201, send("POST", "record/second-step", "{}")));
    done(200, send("GET", "record/second-step", ""));
    String app = begun.getString("secret");
    String code = Authenticator.code(app, Instant.now(CLOCK));
    done(204, send("POST", "record/second-step/confirmation", body("code", code)));
    return app;
  }

  /** Signs in by a code that was not sent before, and the next one of the app. */
  private void signInByTwoSteps(String address, String app) {
    Set<String> old = Letters.codes(visitor, address);
    cookie = "";
    askForCode(address);
    String code = Letters.code(visitor, address, old);
    HttpResponse<String> proved = done(200, send("POST", "session/proof", body("code", code)));
    assertThat(proved.body()).contains("second-step");
    cookie(proved);
    String next = Authenticator.code(app, Instant.now(CLOCK).plusSeconds(30));
    cookie(done(204, send("POST", "session/second-step", body("code", next))));
  }

  private void askForCode(String address) {
    cookie(
        done(
            204,
            send(
                "POST", "session/code", "{\"address\": \"" + address + "\", \"locale\": \"en\"}")));
  }

  private void prove(String address, Set<String> seen) {
    askForCode(address);
    String code = Letters.code(visitor, address, seen);
    cookie(done(204, send("POST", "session/proof", "{\"code\": \"" + code + "\"}")));
  }

  HttpResponse<String> step(String step, Map<String, String> entries) {
    return send("PUT", "draft/steps/" + step, entries(entries));
  }

  /** Changes a step of the record as it is now. */
  private HttpResponse<String> changed(String step, Map<String, String> entries) {
    HttpResponse<String> record = done(200, send("GET", "record", ""));
    return visitor.send(
        "PUT",
        API + "record/changes/steps/" + step,
        entries(entries),
        "Accept-Language",
        "en",
        "Cookie",
        cookie,
        "Content-Type",
        JSON,
        "If-Match",
        record.headers().firstValue("ETag").orElseThrow());
  }

  HttpResponse<String> send(String method, String path, String body) {
    List<String> headers = new java.util.ArrayList<>(List.of("Accept-Language", "en"));
    if (!cookie.isEmpty()) {
      headers.addAll(List.of("Cookie", cookie));
    }
    if (!body.isEmpty()) {
      headers.addAll(List.of("Content-Type", JSON));
    }
    return method.equals("GET")
        ? visitor.get(API + path, headers.toArray(String[]::new))
        : visitor.send(method, API + path, body, headers.toArray(String[]::new));
  }

  /** Makes two, signs in with one, takes it away. */
  private void passkeys() {
    String origin = visitor.portal().base().toString();
    SoftAuthenticator device = new SoftAuthenticator("contract", origin, "localhost");
    JsonObject offer = Visitor.json(done(200, send("POST", "passkeys/offer", "{}")));
    SoftAuthenticator.Made made =
        device.make(offer.getString("challenge"), offer.getString("user"));
    done(
        201,
        send(
            "POST",
            "passkeys",
            body(
                "label",
                "My phone",
                "clientDataJSON",
                made.clientData(),
                "attestationObject",
                made.attestation())));
    done(200, send("GET", "passkeys", ""));
    done(204, send("PUT", "passkeys/1", body("label", "")));
    HttpResponse<String> begun = done(200, send("POST", "passkey-session/offer", "{}"));
    cookie(begun);
    SoftAuthenticator.Signed signed = device.sign(Visitor.json(begun).getString("challenge"));
    cookie(
        done(
            204,
            send(
                "POST",
                "passkey-session",
                body(
                    "id",
                    signed.id(),
                    "userHandle",
                    signed.user(),
                    "clientDataJSON",
                    signed.clientData(),
                    "authenticatorData",
                    signed.authenticatorData(),
                    "signature",
                    signed.signature()))));
    done(204, send("DELETE", "passkeys/1", ""));
  }

  private static String body(String... pairs) {
    var json = jakarta.json.Json.createObjectBuilder();
    for (int i = 0; i < pairs.length; i += 2) {
      json.add(pairs[i], pairs[i + 1]);
    }
    return json.build().toString();
  }

  /** Asks for a code at another address. */
  HttpResponse<String> address(String other) {
    return send("POST", "record/address/code", body("address", other, "locale", "en"));
  }

  private HttpResponse<String> add(String path, byte[] file) {
    return visitor.sendBytes(
        API + path, file, "Cookie", cookie, "Content-Type", "application/octet-stream");
  }

  /** The cookie as a browser sends it. */
  public String cookie() {
    return cookie;
  }

  static Map<String, String> place(String country) {
    return Map.of(
        "country", country,
        "city", "Şəhər",
        "purpose", "study",
        "length", "good",
        "since-day", "1",
        "since-month", "2",
        "since-year", "2026");
  }

  private void cookie(HttpResponse<String> answer) {
    answer.headers().firstValue("Set-Cookie").ifPresent(given -> cookie = given.split(";", 2)[0]);
  }

  private static HttpResponse<String> done(int status, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(status);
    return answer;
  }

  private static String entries(Map<String, String> entries) {
    var json = jakarta.json.Json.createObjectBuilder();
    entries.forEach(json::add);
    return jakarta.json.Json.createObjectBuilder().add("entries", json).build().toString();
  }
}
