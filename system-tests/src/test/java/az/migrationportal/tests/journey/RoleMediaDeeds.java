package az.migrationportal.tests.journey;

import az.migrationportal.tests.deployment.SmallFiles;
import az.migrationportal.tests.journey.RoleDeeds.Deed;
import az.migrationportal.tests.journey.RoleStage.Thing;
import java.util.Map;

/** How media are uploaded, described and retired. */
final class RoleMediaDeeds {
  private RoleMediaDeeds() {}

  static void addTo(Map<String, Deed> deeds) {
    deeds.put("listMedia", (stage, who) -> who.get(MediaFiles.ADDRESS + "?limit=3"));
    deeds.put(
        "addMedia",
        (stage, who) ->
            MediaFiles.add(
                who.visitor(), who.authorization(), newKey(), "", SmallFiles.png(9, 9, 1)));
    deeds.put("getMedia", (stage, who) -> who.get(medium(stage).address()));
    deeds.put("listMediaFiles", (stage, who) -> who.get(medium(stage).address() + "/files"));
    deeds.put("listMediaUses", (stage, who) -> who.get(medium(stage).address() + "/used-in"));
    deeds.put(
        "describeMedia",
        (stage, who) -> {
          Thing medium = medium(stage);
          String body = MediaFiles.description("Roles");
          return who.send("PUT", medium.address() + "/description", body, medium.etag());
        });
    deeds.put(
        "replaceMediaFile",
        (stage, who) -> {
          Thing medium = medium(stage);
          String key = medium.address().substring(MediaFiles.ADDRESS.length() + 1);
          return MediaFiles.replace(
              who.visitor(), who.authorization(), key, medium.etag(), SmallFiles.png(9, 9, 2));
        });
    deeds.put(
        "retireMedia",
        (stage, who) -> {
          Thing medium = medium(stage);
          return who.send("POST", medium.address() + "/retire", "{}", medium.etag());
        });
  }

  private static String newKey() {
    return "role-media-" + RoleStage.next();
  }

  private static Thing medium(RoleStage stage) {
    String key = newKey();
    RolePerson boss = stage.boss();
    var added =
        RoleStage.good(
            MediaFiles.add(boss.visitor(), boss.authorization(), key, "", SmallFiles.png(9, 9, 1)));
    return new Thing(MediaFiles.ADDRESS + "/" + key, Editor.etag(added));
  }
}
