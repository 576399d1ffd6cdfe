package az.migrationportal.tests.journey;

import az.migrationportal.tests.journey.RoleStage.Thing;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How each operation of management is performed so that it succeeds for whoever may. */
final class RoleDeeds {
  private static final String MANAGE = "/api/v1/manage";
  private static final String ME = MANAGE + "/me";
  private static final String FRESH = "four other quiet words";

  /** Sets the scene, then lets somebody act; tells what they were answered. */
  @FunctionalInterface
  interface Deed {
    HttpResponse<String> by(RoleStage stage, RolePerson who);
  }

  private static final Map<String, Deed> DEEDS = new HashMap<>();
  private static final Set<String> ON_ONESELF =
      Set.of(
          "changePassword",
          "startSecondFactor",
          "confirmSecondFactor",
          "removeSecondFactor",
          "revokeOtherSessions",
          "revokeOwnSession",
          "listOwnSessions",
          "completePasswordReset");

  static {
    questions();
    items();
    reviews();
    publication();
    decisions();
    webhooks();
    accounts();
    ownAccount();
    RoleFactDeeds.addTo(DEEDS);
    RoleSegmentDeeds.addTo(DEEDS);
    RoleMediaDeeds.addTo(DEEDS);
  }

  private RoleDeeds() {}

  static Deed of(String operation) {
    Deed deed = DEEDS.get(operation);
    if (deed == null) {
      throw new AssertionError("RoleDeeds cannot perform " + operation);
    }
    return deed;
  }

  /** Whether it changes how the one who acts signs in. */
  static boolean touchesOneself(String operation) {
    return ON_ONESELF.contains(operation);
  }

  private static Deed get(String address) {
    return (stage, who) -> who.get(MANAGE + address);
  }

  private static void questions() {
    DEEDS.put("getBoard", get("/board"));
    DEEDS.put("exportLibrary", get("/library"));
    DEEDS.put(
        "importLibrary",
        (stage, who) -> {
          String key = "role-library-" + RoleStage.next();
          return LibraryFiles.send(who.visitor(), who.authorization(), LibraryFiles.page(key), "");
        });
    DEEDS.put("listQueries", get("/queries"));
    DEEDS.put("listReviews", get("/reviews"));
    DEEDS.put("listSchedules", get("/schedules"));
    DEEDS.put("listTokens", get("/tokens"));
    DEEDS.put("listAccounts", get("/accounts"));
    DEEDS.put("listWebhooks", get("/webhooks"));
    DEEDS.put("listAuditEntries", get("/audit"));
    DEEDS.put("verifyAudit", get("/audit/verification"));
    DEEDS.put("getSearchIndex", get("/search"));
    DEEDS.put(
        "rebuildSearchIndex", (stage, who) -> who.send("POST", MANAGE + "/search/rebuild", ""));
    DEEDS.put("listManagedDecisions", get("/decisions"));
    DEEDS.put("getOwnAccount", get("/me"));
    DEEDS.put("listOwnSessions", get("/me/sessions"));
  }

  private static void items() {
    DEEDS.put("createItem", RoleStage::newItem);
    DEEDS.put("getManagedItem", (stage, who) -> who.get(stage.item().address()));
    DEEDS.put(
        "archiveItem", (stage, who) -> who.send("POST", stage.item().address() + "/archive", "{}"));
    DEEDS.put(
        "unarchiveItem",
        (stage, who) -> {
          Thing item = stage.item();
          RoleStage.good(stage.boss().send("POST", item.address() + "/archive", "{}"));
          return who.send("POST", item.address() + "/unarchive", "{}");
        });
    DEEDS.put("saveDraft", RoleStage::newDraft);
    DEEDS.put("getDraft", (stage, who) -> who.get(stage.draft().address() + "/draft"));
    DEEDS.put(
        "previewDraft", (stage, who) -> post(who, stage.draft(), "/previews", "{\"minutes\": 5}"));
    DEEDS.put("getSegments", (stage, who) -> who.get(stage.draft().address() + "/segments"));
    DEEDS.put("getPath", (stage, who) -> who.get(stage.draft().address() + "/path"));
    DEEDS.put("listRevisions", (stage, who) -> who.get(stage.draft().address() + "/revisions"));
    DEEDS.put("getRevision", (stage, who) -> who.get(stage.draft().address() + "/revisions/1"));
    DEEDS.put(
        "compareRevisions",
        (stage, who) -> who.get(stage.draft().address() + "/revisions/1/changes-since/1"));
    DEEDS.put(
        "revertToRevision",
        (stage, who) -> post(who, stage.published(), "/revisions/1/revert", "{}"));
  }

  private static void reviews() {
    DEEDS.put("getReview", (stage, who) -> who.get(stage.submitted().address() + "/review"));
    DEEDS.put("submitForReview", (stage, who) -> post(who, stage.draft(), "/review/submit", "{}"));
    DEEDS.put("cancelReview", (stage, who) -> post(who, stage.submitted(), "/review/cancel", "{}"));
    DEEDS.put(
        "approveReview", (stage, who) -> post(who, stage.submitted(), "/review/approve", "{}"));
    DEEDS.put(
        "requestChanges",
        (stage, who) ->
            post(who, stage.submitted(), "/review/request-changes", "{\"note\": \"Shorter.\"}"));
  }

  private static void publication() {
    DEEDS.put("publishTranslation", (stage, who) -> post(who, stage.draft(), "/publish", "{}"));
    DEEDS.put(
        "withdrawTranslation",
        (stage, who) ->
            post(who, stage.published(), "/withdraw", "{\"note\": \"No longer true.\"}"));
    DEEDS.put("makeGone", (stage, who) -> post(who, stage.withdrawn(), "/gone", "{}"));
    DEEDS.put(
        "redirectTranslation",
        (stage, who) -> post(who, stage.withdrawn(), "/redirect", "{\"toItem\": \"work-permit\"}"));
    DEEDS.put(
        "changePath",
        (stage, who) -> {
          Thing path = stage.path(stage.published());
          String body = "{\"path\": \"role-path-" + RoleStage.next() + "\"}";
          return who.send("PUT", path.address(), body, path.etag());
        });
    DEEDS.put("schedule", RoleStage::newSchedule);
    DEEDS.put("getSchedule", (stage, who) -> who.get(stage.schedule()));
    DEEDS.put("cancelSchedule", (stage, who) -> who.send("DELETE", stage.schedule(), ""));
  }

  private static void decisions() {
    DEEDS.put("saveDecisionDraft", RoleStage::newDecision);
    for (Map.Entry<String, String> question :
        Map.of(
                "getManagedDecision", "",
                "getDecisionDraft", "/draft",
                "countAffectedAlerts", "/affected",
                "getDecisionCases", "/cases",
                "listDecisionRevisions", "/revisions",
                "getDecisionRevision", "/revisions/1",
                "checkDecision", "/trial/findings",
                "runDecisionCases", "/trial/cases",
                "tryDecision", "/trial/evaluation?locale=en")
            .entrySet()) {
      DEEDS.put(
          question.getKey(),
          (stage, who) -> who.get(stage.decision().address() + question.getValue()));
    }
    DEEDS.put(
        "saveDecisionCases",
        (stage, who) -> {
          Thing decision = stage.decision().at("/cases");
          return who.send("PUT", decision.address(), "{\"cases\": []}", decision.etag());
        });
    DEEDS.put(
        "submitDecision", (stage, who) -> post(who, stage.decision(), "/review/submit", "{}"));
    DEEDS.put(
        "cancelDecisionReview",
        (stage, who) -> post(who, stage.submittedDecision(), "/review/cancel", "{}"));
    DEEDS.put(
        "approveDecision",
        (stage, who) -> post(who, stage.submittedDecision(), "/review/approve", "{}"));
    DEEDS.put(
        "requestDecisionChanges",
        (stage, who) ->
            post(
                who,
                stage.submittedDecision(),
                "/review/request-changes",
                "{\"note\": \"Shorter.\"}"));
    DEEDS.put(
        "publishDecision", (stage, who) -> post(who, stage.approvedDecision(), "/publish", "{}"));
    DEEDS.put(
        "revertDecision",
        (stage, who) -> post(who, stage.publishedDecision(), "/revisions/1/revert", "{}"));
  }

  private static void webhooks() {
    DEEDS.put("createWebhook", RoleStage::newWebhook);
    DEEDS.put("getWebhook", (stage, who) -> who.get(stage.webhook()));
    DEEDS.put("listDeliveries", (stage, who) -> who.get(stage.webhook() + "/deliveries"));
    DEEDS.put("deleteWebhook", (stage, who) -> who.send("DELETE", stage.webhook(), ""));
    DEEDS.put("pauseWebhook", (stage, who) -> who.send("POST", stage.webhook() + "/pause", ""));
    DEEDS.put("resumeWebhook", (stage, who) -> who.send("POST", stage.webhook() + "/resume", ""));
    DEEDS.put(
        "replayDelivery",
        (stage, who) -> {
          String deliveries = stage.webhook() + "/deliveries";
          stage.published();
          Visitor.until(
              Duration.ofSeconds(20),
              () -> stage.boss().get(deliveries + "?state=waiting").body().contains("failure"));
          JsonObject first =
              RoleStage.json(stage.boss().get(deliveries + "?state=waiting"))
                  .getJsonArray("deliveries")
                  .getJsonObject(0);
          return who.send("POST", deliveries + "/" + first.getInt("sequence") + "/replay", "");
        });
  }

  private static void accounts() {
    DEEDS.put(
        "createAccount",
        (stage, who) -> stage.account(who, "role-made-" + RoleStage.next(), "author"));
    DEEDS.put("getAccount", (stage, who) -> who.get(accountOf(stage.newPerson("A"))));
    DEEDS.put(
        "getAccountSignIn", (stage, who) -> who.get(accountOf(stage.newPerson("A")) + "/sign-in"));
    DEEDS.put(
        "changeRoles",
        (stage, who) -> {
          String account = accountOf(stage.newPerson("A"));
          String etag = Editor.etag(stage.boss().get(account));
          return who.send("PUT", account + "/roles", "{\"roles\": [\"reviewer\"]}", etag);
        });
    DEEDS.put(
        "unlockAccount",
        (stage, who) ->
            who.send("POST", accountOf(stage.newPerson("A")) + "/sign-in/unlock", "{}"));
    DEEDS.put(
        "startPasswordReset",
        (stage, who) ->
            who.send("POST", accountOf(stage.newPerson("A")) + "/sign-in/reset-password", "{}"));
    DEEDS.put(
        "resetSecondFactor",
        (stage, who) -> {
          RolePerson other = stage.newPerson("A");
          confirmed(stage, other);
          return who.send("POST", accountOf(other) + "/sign-in/reset-second-factor", "{}");
        });
    DEEDS.put(
        "bindIdentity", (stage, who) -> bind(who, accountOf(stage.newPerson("A")) + "/sign-in"));
    DEEDS.put(
        "unbindIdentity",
        (stage, who) -> {
          String signIn = accountOf(stage.newPerson("A")) + "/sign-in";
          RoleStage.good(bind(stage.boss(), signIn));
          return who.send("DELETE", signIn + "/identity", "");
        });
    DEEDS.put("issueToken", RoleStage::token);
    DEEDS.put("getToken", (stage, who) -> who.get(token(stage)));
    DEEDS.put("revokeToken", (stage, who) -> who.send("DELETE", token(stage), ""));
    DEEDS.put(
        "limitToken",
        (stage, who) ->
            who.send("PUT", token(stage) + "/rate-limit", "{\"requestsPerMinute\": 5}"));
  }

  private static void ownAccount() {
    DEEDS.put(
        "changePassword",
        (stage, who) -> {
          String body =
              Json.createObjectBuilder()
                  .add("password", who.password())
                  .add("newPassword", FRESH)
                  .build()
                  .toString();
          return who.send("PUT", ME + "/password", body);
        });
    DEEDS.put("startSecondFactor", (stage, who) -> start(who));
    DEEDS.put("confirmSecondFactor", RoleDeeds::confirmed);
    DEEDS.put(
        "removeSecondFactor",
        (stage, who) -> {
          String recovery =
              RoleStage.json(confirmed(stage, who)).getJsonArray("recoveryCodes").getString(0);
          String body =
              Json.createObjectBuilder()
                  .add("password", who.password())
                  .add("code", recovery)
                  .build()
                  .toString();
          return who.send("POST", ME + "/second-factor/remove", body);
        });
    DEEDS.put(
        "revokeOtherSessions",
        (stage, who) -> who.send("POST", ME + "/sessions/revoke-others", "{}"));
    DEEDS.put(
        "revokeOwnSession",
        (stage, who) -> {
          int other = RoleStage.json(stage.token(who)).getInt("id");
          return who.send("DELETE", ME + "/sessions/" + other, "");
        });
    DEEDS.put(
        "completePasswordReset",
        (stage, who) -> {
          RolePerson owner = who.name().isEmpty() ? stage.newPerson("A") : who;
          String secret =
              RoleStage.json(
                      stage.boss().send("POST", accountOf(owner) + "/sign-in/reset-password", "{}"))
                  .getString("secret");
          String body =
              Json.createObjectBuilder()
                  .add("secret", secret)
                  .add("newPassword", FRESH)
                  .build()
                  .toString();
          return who.send("POST", MANAGE + "/password-resets", body);
        });
  }

  private static HttpResponse<String> post(RolePerson who, Thing thing, String act, String body) {
    return who.send("POST", thing.address() + act, body, thing.etag());
  }

  private static HttpResponse<String> start(RolePerson who) {
    String body = Json.createObjectBuilder().add("password", who.password()).build().toString();
    return who.send("POST", ME + "/second-factor", body);
  }

  private static HttpResponse<String> confirmed(RoleStage stage, RolePerson who) {
    String secret = RoleStage.json(start(who)).getString("secret");
    return who.send(
        "POST", ME + "/second-factor/confirm", "{\"code\": \"" + stage.code(secret) + "\"}");
  }

  private static HttpResponse<String> bind(RolePerson who, String signIn) {
    String body = "{\"subject\": \"role-subject-" + RoleStage.next() + "\"}";
    return who.send("PUT", signIn + "/identity", body);
  }

  private static String accountOf(RolePerson person) {
    return MANAGE + "/accounts/" + person.name();
  }

  private static String token(RoleStage stage) {
    return MANAGE + "/tokens/" + RoleStage.json(stage.token(stage.newPerson("A"))).getInt("id");
  }
}
