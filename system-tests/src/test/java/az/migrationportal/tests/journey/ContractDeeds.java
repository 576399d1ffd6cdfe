package az.migrationportal.tests.journey;

import az.migrationportal.tests.deployment.SmallFact;
import az.migrationportal.tests.deployment.SmallFiles;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Performs, so that they succeed, the operations that {@link RoleDeeds} has no deed for. */
final class ContractDeeds {
  private static final String VISA = "/api/v1/decisions/do-i-need-a-visa";
  private static final String ANSWERS = "nationality=TR&passport=ordinary&purpose=tourism&days=20";
  private static final LocalDate DAY = LocalDate.of(2027, 5, 1);

  private final Visitor visitor;

  ContractDeeds(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Groups of deeds by what they are about. */
  Map<String, Runnable> all() {
    return Map.of(
        "delivery", this::delivery,
        "alerts", this::alerts,
        "registration", new RegistrationDeeds(visitor)::all,
        "facts", () -> fact("/facts/contract-sum"),
        "visa rules", () -> fact("/countries/FJ/visa-rule"),
        "lists of facts", this::listsOfFacts,
        "media", this::media,
        "segments", this::segments);
  }

  private void listsOfFacts() {
    FactEditor lists = new FactEditor(visitor, "/facts");
    lists.read("?limit=3");
    lists.read("/overdue?days=366&limit=3");
  }

  private void delivery() {
    for (String address :
        List.of(
            "/api/v1/changes",
            "/api/v1/countries",
            "/api/v1/countries/TR?locale=en",
            "/api/v1/deadlines?locale=en&arrival=2026-11-02",
            "/api/v1/deadlines/calendar.ics?locale=en&arrival=2026-11-02",
            "/api/v1/decisions",
            VISA,
            VISA + "/changes?from=2026-11-20&to=2026-11-21&" + ANSWERS,
            VISA + "/evaluate?" + ANSWERS,
            VISA + "/evaluate",
            VISA + "/graph",
            VISA + "/graph.svg",
            "/api/v1/facts/changes?from=2026-01-01&to=2026-12-31",
            "/api/v1/facts/fees",
            "/api/v1/fees/quote?for=work-permit",
            "/api/v1/items?locale=en",
            "/api/v1/items?locale=en&type=guide&limit=5&fields=title,related&include=items,facts",
            "/api/v1/items/work-permit?locale=en",
            "/api/v1/items/work-permit?locale=ru&fields=body&include=items,facts",
            "/api/v1/items/work-permit?locale=ru&asOf=2026-11-20",
            "/api/v1/items/work-permit/changes?locale=en&from=2026-11-20&to=2026-11-21",
            "/api/v1/paths?locale=en&path=work-permit",
            "/api/v1/problems",
            "/api/v1/problems/not-found",
            "/api/v1/search?locale=en&q=work+permit+fee",
            "/api/v1/suggest?locale=en&q=wor",
            "/api/v1/types",
            "/api/v1/types/guide")) {
      HttpResponse<String> answer = visitor.get(address);
      String etag = answer.headers().firstValue("ETag").orElse("");
      if (!etag.isEmpty()) {
        visitor.get(address, "If-None-Match", etag);
      }
    }
    visitor.send(
        "POST",
        VISA + "/evaluate",
        """
        {"answers": {"nationality": "TR", "passport": "ordinary", "purpose": "tourism", "days": 20}}
        """,
        "Content-Type",
        "application/json");
  }

  private void alerts() {
    JsonObject answers =
        Json.createObjectBuilder()
            .add("nationality", "NR")
            .add("passport", "ordinary")
            .add("purpose", "tourism")
            .add("days", 20)
            .build();
    String address = "nauru@example.org";
    String token =
        KeptAnswers.save(visitor, "do-i-need-a-visa", answers, address).getString("token");
    String mine = "/api/v1/alerts/" + token;
    visitor.get(mine);
    visitor.get(mine + "/feed.atom");
    KeptAnswers.confirm(visitor, address);
    visitor.send(
        "POST",
        mine + "/forget",
        "List-Unsubscribe=One-Click",
        "Content-Type",
        "application/x-www-form-urlencoded");
    String other = KeptAnswers.save(visitor, "do-i-need-a-visa", answers, "").getString("token");
    visitor.send("DELETE", "/api/v1/alerts/" + other, "");
  }

  /** A fact that is new, or the visa rules of a country, which end as they began. */
  private void fact(String address) {
    FactEditor editor = new FactEditor(visitor, address);
    HttpResponse<String> read = editor.get("/draft");
    boolean there = read.statusCode() == 200;
    JsonObject first = there ? SmallFact.visaFreeFrom(DAY) : SmallFact.money(30, DAY, 40);
    HttpResponse<String> saved =
        there
            ? editor.write("PUT", "/draft", first.toString(), Editor.etag(read))
            : editor.start(first.toString());
    editor.get("/draft");
    editor.get("/used-in");
    String asked = FactEditor.ok(editor.write("POST", "/review/submit", "{}", Editor.etag(saved)));
    String back = FactEditor.ok(editor.write("POST", "/review/cancel", "{}", asked));
    asked = FactEditor.ok(editor.write("POST", "/review/submit", "{}", back));
    back = FactEditor.ok(editor.changesWanted(asked));
    String live = editor.publishedDraft(back);
    editor.get("");
    editor.get("/revisions");
    editor.get("/revisions/1");
    editor.get("/revisions/1/changes?against=1");
    String reverted = FactEditor.ok(editor.write("POST", "/revisions/1/revert", "{}", live));
    if (there) {
      live = editor.publishedDraft(reverted);
      reverted = FactEditor.ok(editor.write("POST", "/revisions/1/revert", "{}", live));
    }
    editor.write("DELETE", "/draft", "", reverted);
  }

  private void media() {
    String boss = visitor.administrator();
    HttpResponse<String> added =
        MediaFiles.add(visitor, boss, "contract-media", "", SmallFiles.png(9, 9, 1));
    String address = MediaFiles.main(Visitor.json(added));
    visitor.get(address);
    visitor.get(address, "Range", "bytes=0-3");
    visitor.get(address, "If-None-Match", Editor.etag(visitor.get(address)));
  }

  private void segments() {
    String key = "contract-segments";
    Editor editor = new Editor(visitor);
    editor.publishEverywhere(key, "Contract");
    String source = "/items/" + key + "/translations/en/draft";
    editor.publish(
        key,
        "en",
        Editor.etag(editor.save(key, "en", "Other", Editor.etag(editor.send("GET", source, "")))));
    String address = "/items/" + key + "/translations/ru/segments";
    editor.send("GET", address + "/1/suggestions", "");
    act(editor, address, "POST", "/confirm", "{\"sourceHash\": \"HASH\"}");
    act(editor, address, "PUT", "", "{\"sourceHash\": \"HASH\", \"text\": \"Слова\"}");
    String exchange = "/xliff?items=" + key + "&source=en&target=ru";
    String exported = editor.send("GET", exchange, "").body();
    editor.sendAs("application/xliff+xml", "POST", "/xliff", exported);
  }

  /** Does something with the first segment of a translation that is older than its source. */
  private static void act(
      Editor editor, String address, String method, String suffix, String body) {
    HttpResponse<String> read = editor.send("GET", address, "");
    JsonObject segment =
        Visitor.json(read).getJsonArray("segments").getValuesAs(JsonObject.class).stream()
            .filter(one -> one.getString("freshness").equals("outdated"))
            .findFirst()
            .orElseThrow();
    editor.send(
        method,
        address + "/" + segment.getInt("number") + suffix,
        body.replace("HASH", segment.getString("sourceHash")),
        "If-Match",
        Editor.etag(read));
  }
}
