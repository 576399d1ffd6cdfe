package az.migrationportal.tests.journey;

import az.migrationportal.tests.journey.RoleDeeds.Deed;
import az.migrationportal.tests.journey.RoleStage.Thing;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.util.Map;

/** How an item written in Azerbaijani is translated into English segment by segment. */
final class RoleSegmentDeeds {
  private static final String MANAGE = "/api/v1/manage";

  private RoleSegmentDeeds() {}

  static void addTo(Map<String, Deed> deeds) {
    deeds.put(
        "translateSegment",
        (stage, who) -> {
          Thing english = translated(stage);
          String body = body(oldest(stage, english)).add("text", "Other words.").build().toString();
          return who.send("PUT", segment(stage, english), body, english.etag());
        });
    deeds.put(
        "confirmSegment",
        (stage, who) -> {
          Thing english = translated(stage);
          String body = body(oldest(stage, english)).build().toString();
          return who.send("POST", segment(stage, english) + "/confirm", body, english.etag());
        });
    deeds.put(
        "suggestTranslation",
        (stage, who) -> who.get(segment(stage, translated(stage)) + "/suggestions"));
    deeds.put("exportXliff", (stage, who) -> who.get(export(translated(stage))));
    deeds.put(
        "importXliff",
        (stage, who) -> {
          String exported = RoleStage.good(stage.boss().get(export(translated(stage)))).body();
          return who.send(
              "POST", MANAGE + "/xliff", exported.replace("Body of Roles", "Text of Roles"));
        });
  }

  /** An English translation, published, whose source has changed since in one paragraph. */
  private static Thing translated(RoleStage stage) {
    String key = "role-text-" + RoleStage.next();
    RolePerson boss = stage.boss();
    RoleStage.good(
        boss.send(
            "POST",
            MANAGE + "/items",
            "{\"key\": \"" + key + "\", \"type\": \"page\", \"source\": \"az\"}"));
    published(boss, key, "az", "Birinci");
    Thing english = published(boss, key, "en", "Roles");
    published(boss, key, "az", "İkinci");
    return english;
  }

  private static Thing published(RolePerson boss, String key, String locale, String words) {
    String address = MANAGE + "/items/" + key + "/translations/" + locale;
    HttpResponse<String> known = boss.get(address + "/draft");
    JsonObject draft = Editor.draft(key, "en", words);
    var written = Json.createObjectBuilder(draft).add("path", key + "-" + locale);
    if (!locale.equals("az")) {
      written.remove("shared");
    }
    String text = written.build().toString();
    HttpResponse<String> saved =
        known.statusCode() == 404
            ? boss.send("PUT", address + "/draft", text, "If-None-Match", "*")
            : boss.send("PUT", address + "/draft", text, Editor.etag(known));
    HttpResponse<String> done =
        boss.send(
            "POST",
            address + "/publish",
            "{\"changeNote\": \"A journey published this.\"}",
            Editor.etag(RoleStage.good(saved)));
    return new Thing(address, Editor.etag(RoleStage.good(done)));
  }

  private static String segment(RoleStage stage, Thing english) {
    return english.address() + "/segments/" + oldest(stage, english).getInt("number");
  }

  /** The first segment whose source says something else by now. */
  private static JsonObject oldest(RoleStage stage, Thing english) {
    return RoleStage.json(stage.boss().get(english.address() + "/segments"))
        .getJsonArray("segments")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(segment -> segment.getString("freshness").equals("outdated"))
        .findFirst()
        .orElseThrow();
  }

  private static JsonObjectBuilder body(JsonObject segment) {
    return Json.createObjectBuilder().add("sourceHash", segment.getString("sourceHash"));
  }

  private static String export(Thing english) {
    String key = english.address().replaceAll(".*/items/([^/]+)/.*", "$1");
    return MANAGE + "/xliff?items=" + key + "&source=az&target=en";
  }
}
