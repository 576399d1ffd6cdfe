package az.migrationportal.tests.journey;

import az.migrationportal.tests.deployment.SmallFact;
import az.migrationportal.tests.journey.RoleDeeds.Deed;
import az.migrationportal.tests.journey.RoleStage.Thing;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;

/**
 * How facts are written: a new one for each deed, or the visa rule of one country after another.
 */
final class RoleFactDeeds {
  private static final String MANAGE = "/api/v1/manage";

  private RoleFactDeeds() {}

  static void addTo(Map<String, Deed> deeds) {
    deeds.put("listManagedFacts", (stage, who) -> who.get(MANAGE + "/facts"));
    deeds.put("listOverdueFacts", (stage, who) -> who.get(MANAGE + "/facts/overdue"));
    add(deeds, "Fact", RoleFactDeeds::newFact);
    add(deeds, "VisaRule", RoleFactDeeds::newRule);
  }

  private static void add(Map<String, Deed> deeds, String kind, Deed draft) {
    Scenes scenes = new Scenes(draft);
    deeds.put("save" + kind + "Draft", draft);
    deeds.put("getManaged" + kind, (stage, who) -> who.get(scenes.draft(stage).address()));
    deeds.put(
        "get" + kind + "Draft", (stage, who) -> who.get(scenes.draft(stage).address() + "/draft"));
    deeds.put(
        "list" + kind + "Uses",
        (stage, who) -> who.get(scenes.draft(stage).address() + "/used-in"));
    deeds.put(
        "list" + kind + "Revisions",
        (stage, who) -> who.get(scenes.draft(stage).address() + "/revisions"));
    deeds.put(
        "get" + kind + "Revision",
        (stage, who) -> who.get(scenes.published(stage).address() + "/revisions/1"));
    deeds.put(
        "compare" + kind + "Revision",
        (stage, who) ->
            who.get(scenes.published(stage).address() + "/revisions/1/changes?against=1"));
    deeds.put(
        "discard" + kind + "Draft",
        (stage, who) -> {
          Thing drafted = scenes.draft(stage);
          return who.send("DELETE", drafted.address() + "/draft", "", drafted.etag());
        });
    deeds.put(
        "submit" + kind, (stage, who) -> post(who, scenes.draft(stage), "/review/submit", "{}"));
    deeds.put(
        "cancel" + kind + "Review",
        (stage, who) -> post(who, scenes.submitted(stage), "/review/cancel", "{}"));
    deeds.put(
        "approve" + kind,
        (stage, who) -> post(who, scenes.submitted(stage), "/review/approve", "{}"));
    deeds.put(
        "request" + kind + "Changes",
        (stage, who) ->
            post(
                who,
                scenes.submitted(stage),
                "/review/request-changes",
                "{\"note\": \"Name the decree.\"}"));
    deeds.put(
        "publish" + kind, (stage, who) -> post(who, scenes.approved(stage), "/publish", "{}"));
    deeds.put(
        "revert" + kind,
        (stage, who) -> post(who, scenes.published(stage), "/revisions/1/revert", "{}"));
  }

  private static HttpResponse<String> newFact(RoleStage stage, RolePerson who) {
    return who.send(
        "PUT",
        MANAGE + "/facts/role-fact-" + RoleStage.next() + "/draft",
        SmallFact.money(30).toString(),
        "If-None-Match",
        "*");
  }

  /** What the library says of a country, compared with its source on another day. */
  private static HttpResponse<String> newRule(RoleStage stage, RolePerson who) {
    String rule = MANAGE + "/countries/" + stage.country() + "/visa-rule/draft";
    HttpResponse<String> known = RoleStage.good(stage.boss().get(rule));
    JsonObject document = Visitor.json(known).getJsonObject("document");
    String compared =
        document
            .toString()
            .replaceAll("\"verifiedOn\":\"[0-9-]+\"", "\"verifiedOn\":\"2026-11-02\"");
    return who.send("PUT", rule, compared, Editor.etag(known));
  }

  private static HttpResponse<String> post(RolePerson who, Thing thing, String act, String body) {
    return who.send("POST", thing.address() + act, body, thing.etag());
  }

  /** Drafts of one kind on their way to readers. */
  private record Scenes(Deed draft) {
    Thing draft(RoleStage stage) {
      HttpResponse<String> saved = RoleStage.good(draft.by(stage, stage.boss()));
      return new Thing(saved.uri().getPath().replace("/draft", ""), Editor.etag(saved));
    }

    Thing submitted(RoleStage stage) {
      return after(stage.boss(), draft(stage), "/review/submit");
    }

    Thing approved(RoleStage stage) {
      return after(stage.reviewer(), submitted(stage), "/review/approve");
    }

    Thing published(RoleStage stage) {
      return after(stage.boss(), approved(stage), "/publish");
    }

    private static Thing after(RolePerson who, Thing thing, String act) {
      HttpResponse<String> done = RoleStage.good(post(who, thing, act, "{}"));
      return new Thing(thing.address(), Editor.etag(done));
    }
  }
}
