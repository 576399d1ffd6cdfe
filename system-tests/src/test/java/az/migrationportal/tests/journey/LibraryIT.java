package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.resource.BundledFiles;
import az.migrationportal.tests.deployment.SmallDecision;
import az.migrationportal.tests.deployment.SmallFact;
import az.migrationportal.tests.deployment.SmallFiles;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole library leaves a portal as files, and another portal becomes the same by them. */
@ExtendWith(PortalUnderTest.class)
class LibraryIT {
  private static final Clock BAKU = Clock.system(ZoneId.of("Asia/Baku"));
  private static final Pattern LOCATION = Pattern.compile("<loc>[a-z]+://[^/]+(/[^<]*)</loc>");
  private static final Pattern MOMENT =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,16}Z");

  @Test
  void another_portal_becomes_the_same_site_by_the_files_of_the_first() {
    byte[] exported;
    Map<String, String> site;
    Map<String, String> media;
    try (PortalUnderTest.Fresh first = new PortalUnderTest.Fresh("-library-first")) {
      Visitor visitor = first.visitor();
      String boss = boss(visitor);
      assertThat(LibraryFiles.unzipped(LibraryFiles.exported(visitor, boss)))
          .isEqualTo(BundledFiles.below("library"));
      edit(visitor);
      exported = LibraryFiles.exported(visitor, boss);
      media = LibraryMedia.served(visitor, boss);
      site = site(visitor);
    }
    SortedMap<String, String> files = LibraryFiles.unzipped(exported);
    assertThat(files).containsKeys("facts/added.yaml", "items/page/library-words/ru.source.json");
    assertThat(files.get("items/page/library-words/en.md"))
        .contains("formerPaths:")
        .contains("- library-words-en");
    assertThat(files.get("items/page/library-words/ru.md")).contains("withdrawn: No longer true.");
    assertThat(files.get("items/page/library-left/en.ended.yaml"))
        .contains("- library-left-en", "item: library-gone");
    assertThat(files).containsKey("media/library-picture/all.jpg");
    try (PortalUnderTest.Fresh second = new PortalUnderTest.Fresh("-library-second")) {
      Visitor visitor = second.visitor();
      String boss = boss(visitor);
      assertThat(site(visitor)).isNotEqualTo(site);
      HttpResponse<String> tried = LibraryFiles.send(visitor, boss, exported, "?dry-run=true");
      assertThat(tried.statusCode()).as(tried.body()).isEqualTo(200);
      assertThat(visitor.get("/api/v1/items/library-words?locale=en").statusCode()).isEqualTo(404);
      HttpResponse<String> taken = LibraryFiles.send(visitor, boss, exported, "");
      assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
      assertThat(taken.body().replace("\"dryRun\":false", "\"dryRun\":true"))
          .isEqualTo(tried.body());
      assertThat(Visitor.json(taken).getJsonArray("leftAlone")).isEmpty();
      Map<String, String> after = site(visitor);
      assertThat(after.keySet()).isEqualTo(site.keySet());
      site.forEach((address, page) -> assertThat(after.get(address)).as(address).isEqualTo(page));
      assertThat(LibraryMedia.served(visitor, boss)).isEqualTo(media);
      for (String page : List.of("/en/changes", "/az/deyisiklikler", "/en/changes.atom")) {
        assertThat(visitor.get(page).statusCode()).as(page).isEqualTo(200);
      }
      assertThat(LibraryFiles.exported(visitor, boss)).isEqualTo(exported);
      HttpResponse<String> again = LibraryFiles.send(visitor, boss, exported, "");
      assertThat(again.body())
          .contains("\"published\":[]", "\"facts\":[]", "\"ended\":[]", "\"media\":[]");
      assertThat(imports(visitor)).isEqualTo(1);
      assertThat(
              visitor
                  .json("/api/v1/manage/audit/verification", "Authorization", boss)
                  .getBoolean("intact"))
          .isTrue();
    }
  }

  @Test
  void what_is_wrong_is_told_by_file_and_nothing_is_written(Visitor visitor) {
    String boss = boss(visitor);
    SortedMap<String, String> files = LibraryFiles.page("library-sound");
    files.putAll(LibraryFiles.page("library-wrong"));
    files.merge("items/page/library-wrong/item.yaml", "colour: red\n", String::concat);
    files.merge("items/page/library-wrong/en.md", "\n{fact:no-such-fact}\n", String::concat);
    files.put("facts/broken.yaml", "facts:\n  - key: [\n");
    HttpResponse<String> refused = LibraryFiles.send(visitor, boss, files, "");
    assertThat(refused.statusCode()).isEqualTo(422);
    JsonObject broken = Visitor.json(refused).getJsonArray("errors").getJsonObject(0);
    assertThat(broken.getString("pointer")).isEqualTo("/facts/broken.yaml");
    assertThat(broken.getInt("line")).isGreaterThan(1);
    assertThat(refused.body()).contains("Файл не читается");
    files.remove("facts/broken.yaml");
    refused = LibraryFiles.send(visitor, boss, files, "");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("/items/page/library-wrong/item.yaml/colour")
        .contains("/items/page/library-wrong/en.md/body")
        .contains("no-such-fact");
    assertThat(visitor.get("/api/v1/items/library-sound?locale=en").statusCode()).isEqualTo(404);
    assertThat(new Editor(visitor).send("GET", "/items/library-sound", "").statusCode())
        .isEqualTo(404);
  }

  @Test
  void a_refusal_in_the_middle_undoes_the_beginning(Visitor visitor) {
    SortedMap<String, String> files = LibraryFiles.page("library-begun");
    files.putAll(LibraryFiles.page("library-taken"));
    files.computeIfPresent(
        "items/page/library-taken/en.md",
        (name, text) -> text.replace("path: library-taken", "path: work-permit"));
    HttpResponse<String> refused = LibraryFiles.send(visitor, boss(visitor), files, "");
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
    assertThat(refused.body()).contains("path-already-taken");
    assertThat(new Editor(visitor).send("GET", "/items/library-begun", "").statusCode())
        .isEqualTo(404);
  }

  @Test
  void a_decision_from_a_file_is_walked_with_the_figures_beside_it(Visitor visitor) {
    String boss = boss(visitor);
    String sound =
        SmallDecision.document("library-decided")
            .replace("term: registration-threshold", "term: library-term");
    SortedMap<String, String> files = LibraryFiles.page("library-beside");
    files.put("facts/added.yaml", LibraryFiles.term("library-term"));
    files.put("decisions/library-decided.yaml", sound.replace("days > term", "days > 20"));
    HttpResponse<String> refused = LibraryFiles.send(visitor, boss, files, "");
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
    JsonObject problem = Visitor.json(refused);
    assertThat(problem.getString("type")).endsWith("/decision-faulty");
    assertThat(problem.getJsonArray("errors").getJsonObject(0).toString())
        .contains("/questions/days", "dead-end", "16");
    assertThat(visitor.get("/api/v1/decisions/library-decided").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/api/v1/items/library-beside?locale=en").statusCode()).isEqualTo(404);
    files.put("decisions/library-decided.yaml", sound);
    HttpResponse<String> taken = LibraryFiles.send(visitor, boss, files, "");
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    assertThat(visitor.get("/api/v1/decisions/library-decided").statusCode()).isEqualTo(200);
  }

  @Test
  void media_that_are_missing_altered_or_no_picture_are_told_by_file(Visitor visitor) {
    String boss = boss(visitor);
    byte[] png = SmallFiles.png(30, 20, 12);
    byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
    SortedMap<String, byte[]> files =
        LibraryMedia.archived("library-altered", png, LibraryFiles.sha256(svg));
    files.putAll(LibraryMedia.archived("library-markup", svg, LibraryFiles.sha256(svg)));
    files.putAll(LibraryMedia.archived("library-missing", png, LibraryFiles.sha256(png)));
    files.remove("media/library-missing/all.png");
    files.put("media/library-missing/en.png", png);
    files.putAll(LibraryMedia.archived("library-kept", png, LibraryFiles.sha256(png)));
    LibraryFiles.page("library-kept-page")
        .forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    HttpResponse<String> refused = LibraryFiles.send(visitor, boss, LibraryFiles.zipped(files), "");
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
    assertThat(Visitor.json(refused).getJsonArray("errors"))
        .extracting(JsonValue::asJsonObject)
        .extracting(error -> error.getString("pointer") + " " + error.getString("rule"))
        .containsExactly(
            "/media/library-altered/all.png altered-file",
            "/media/library-markup/all.png file-svg",
            "/media/library-missing/all.png missing-file",
            "/media/library-missing/en.png unknown-file");
    assertThat(refused.body()).contains("SHA-256 файла не совпадает");
    assertThat(
            visitor.get(MediaFiles.ADDRESS + "/library-kept", "Authorization", boss).statusCode())
        .isEqualTo(404);
    assertThat(visitor.get("/api/v1/items/library-kept-page?locale=en").statusCode())
        .isEqualTo(404);
    files.keySet().removeIf(name -> !name.contains("library-kept"));
    HttpResponse<String> taken = LibraryFiles.send(visitor, boss, LibraryFiles.zipped(files), "");
    assertThat(taken.body()).contains("\"media\":[\"library-kept\"]");
    files.put("media/library-kept/all.png", new byte[33 * 1024 * 1024]);
    assertThat(LibraryFiles.send(visitor, boss, LibraryFiles.zipped(files), "").body())
        .contains("library-unreadable", "media/library-kept/all.png");
    files.put("media/library-kept/all.png", LibraryMedia.noise(20 * 1024 * 1024));
    assertThat(LibraryMedia.sendOnce(visitor, boss, LibraryFiles.zipped(files)).body())
        .contains("altered-file");
  }

  @Test
  void an_open_draft_is_not_overwritten(Visitor visitor) {
    Editor editor = new Editor(visitor);
    editor.create("library-drafted");
    editor.save("library-drafted", "en", "Words of an editor", "");
    SortedMap<String, String> files = LibraryFiles.page("library-drafted");
    HttpResponse<String> refused = LibraryFiles.send(visitor, boss(visitor), files, "");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("open-draft")
        .contains("/items/page/library-drafted/en.md")
        .contains("Открытый черновик был бы потерян");
  }

  @Test
  void other_bytes_and_names_that_lead_elsewhere_are_refused(Visitor visitor) {
    String boss = boss(visitor);
    for (byte[] archive :
        List.of(
            new byte[0],
            "{}".getBytes(StandardCharsets.UTF_8),
            LibraryFiles.zip(Map.of("../../etc/passwd", "root")),
            LibraryFiles.zip(Map.of("facts/a.yaml", "a".repeat(5 * 1024 * 1024))))) {
      HttpResponse<String> refused = LibraryFiles.send(visitor, boss, archive, "");
      assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
      assertThat(refused.body()).contains("library-unreadable");
    }
    assertThat(LibraryFiles.send(visitor, boss, new byte[65 * 1024 * 1024], "").statusCode())
        .isEqualTo(413);
    assertThat(LibraryFiles.send(visitor, boss, new byte[0], "?dry-run=yes").statusCode())
        .isEqualTo(400);
    assertThat(new Editor(visitor).send("POST", "/library", "{}").statusCode()).isEqualTo(403);
  }

  /** One of each kind of change that files can carry. */
  private static void edit(Visitor visitor) {
    FactEditor fact = new FactEditor(visitor, "/facts/library-sum");
    fact.publishedDraft(Editor.etag(fact.start(SmallFact.money(31).toString())));
    FactEditor rule = new FactEditor(visitor, "/countries/IS/visa-rule");
    rule.published(
        SmallFact.visaFreeFrom(LocalDate.of(2026, 12, 24)).toString(),
        Editor.etag(rule.get("/draft")));
    Editor editor = new Editor(visitor);
    Map<String, String> etags = editor.publishEverywhere("library-words", "Words");
    HttpResponse<String> changed =
        editor.save("library-words", "en", "Other words", etags.getOrDefault("en", ""));
    editor.publish("library-words", "en", Editor.etag(changed));
    assertThat(editor.withdraw("library-words", "ru", etags.getOrDefault("ru", "")).statusCode())
        .isEqualTo(200);
    HttpResponse<String> path = editor.send("GET", "/items/library-words/translations/en/path", "");
    HttpResponse<String> moved =
        editor.send(
            "PUT",
            "/items/library-words/translations/en/path",
            "{\"path\": \"library-moved\"}",
            "If-Match",
            Editor.etag(path));
    assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
    leave(editor);
    LibraryMedia.publish(visitor);
    retitle(editor, "about");
    DecisionEditor decision = new DecisionEditor(visitor, "i-overstayed");
    HttpResponse<String> draft = decision.get("/draft");
    String document = Visitor.json(draft).getString("document");
    String etag =
        decision.saved(
            document.replace("en: I overstayed,", "en: I stayed too long,"), Editor.etag(draft));
    assertThat(decision.write("POST", "/publish", "{}", decision.approved(etag)).statusCode())
        .isEqualTo(200);
  }

  /** Redirects and removes, also what came with the release, and one behind another. */
  private static void leave(Editor editor) {
    Map<String, String> left = editor.publishEverywhere("library-left", "Left");
    Map<String, String> gone = editor.publishEverywhere("library-gone", "Gone");
    for (String locale : List.of("ru", "az", "en")) {
      end(editor, "library-left", locale, "redirect", "{\"toItem\": \"library-gone\"}", left);
    }
    for (String locale : List.of("ru", "az")) {
      end(editor, "library-gone", locale, "gone", "{}", gone);
    }
    end(editor, "library-gone", "en", "redirect", "{\"toPath\": \"fees\"}", gone);
    String key = "work-permit-exemptions";
    HttpResponse<String> read = editor.send("GET", "/items/" + key + "/translations/ru/draft", "");
    end(editor, key, "ru", "gone", "{}", Map.of("ru", Editor.etag(read)));
  }

  private static void end(
      Editor editor,
      String key,
      String locale,
      String act,
      String body,
      Map<String, String> etags) {
    HttpResponse<String> ended =
        editor.send(
            "POST",
            "/items/" + key + "/translations/" + locale + "/" + act,
            body,
            "If-Match",
            etags.getOrDefault(locale, ""));
    assertThat(ended.statusCode()).as(ended.body()).isEqualTo(200);
  }

  private static void retitle(Editor editor, String key) {
    String address = "/items/" + key + "/translations/en";
    HttpResponse<String> read = editor.send("GET", address + "/draft", "");
    JsonObject localized = Visitor.json(read).getJsonObject("localized");
    String draft =
        Json.createObjectBuilder()
            .add("localized", Json.createObjectBuilder(localized).add("title", "About: all of it"))
            .build()
            .toString();
    HttpResponse<String> saved =
        editor.send("PUT", address + "/draft", draft, "If-Match", Editor.etag(read));
    assertThat(editor.publish(key, "en", Editor.etag(saved)).statusCode()).isEqualTo(200);
  }

  /**
   * Every page of the site map and what the API tells, without moments, numbers of revisions and
   * the portal's port. History does not travel, so pages of what changed, and the first ones with
   * their news, are left out.
   */
  private static Map<String, String> site(Visitor visitor) {
    List<String> pages = new ArrayList<>();
    Matcher location = LOCATION.matcher(visitor.get("/sitemap.xml").body());
    while (location.find()) {
      if (!location
          .group(1)
          .matches("/(az|en|ru|(az/deyisiklikler|en/changes|ru/izmeneniya)(/.*)?)")) {
        pages.add(location.group(1));
      }
    }
    Map<String, String> site = new ConcurrentSkipListMap<>();
    pages.parallelStream().forEach(address -> note(visitor, site, address));
    assertThat(site).hasSizeGreaterThan(500);
    for (String address :
        List.of(
            "/sitemap.xml",
            "/en/library-words-en",
            "/en/library-moved",
            "/az/library-words-az",
            "/ru/library-words-ru",
            "/en/library-left-en",
            "/az/library-left-az",
            "/ru/library-gone-ru",
            "/en/library-gone-en",
            "/ru/komu-ne-nuzhno-razreshenie-na-rabotu",
            "/en/library-pictured-en",
            "/api/v1/items/library-left?locale=en",
            "/api/v1/items/library-gone?locale=az",
            "/api/v1/items/library-pictured?locale=az",
            "/api/v1/items/work-permit-exemptions?locale=ru",
            "/en/countries/iceland?on=2026-12-25",
            "/api/v1/items?locale=az&limit=100",
            "/api/v1/items/library-words?locale=az",
            "/api/v1/items/library-words?locale=ru",
            "/api/v1/items/about?locale=en",
            "/api/v1/facts/library-sum?locale=en",
            "/api/v1/facts/fees?locale=en",
            "/api/v1/countries?locale=ru",
            "/api/v1/decisions?locale=en",
            "/api/v1/decisions/i-overstayed?locale=en")) {
      note(visitor, site, address);
    }
    return site;
  }

  /** Midnight in Baku may lie between the two sites: the day of reading is the same day. */
  private static void note(Visitor visitor, Map<String, String> site, String address) {
    LocalDate before = LocalDate.now(BAKU);
    HttpResponse<String> answer = visitor.get(address);
    String read = "(" + before + "|" + LocalDate.now(BAKU) + ")";
    String text =
        answer.statusCode()
            + " "
            + answer.headers().firstValue("Location").orElse("")
            + " "
            + answer.body();
    site.put(
        address,
        MOMENT
            .matcher(text.replace(visitor.portal().base().toString(), ""))
            .replaceAll("MOMENT")
            .replaceAll("\"revision\":[0-9]+", "\"revision\":0")
            .replaceAll("<time datetime=\"" + read + "\">[^<]*</time>", "DAY OF READING"));
  }

  private static int imports(Visitor visitor) {
    return visitor
        .json("/api/v1/manage/audit?limit=100&act=ImportLibrary", "Authorization", boss(visitor))
        .getJsonArray("entries")
        .size();
  }

  private static String boss(Visitor visitor) {
    return new RoleStage(visitor).boss().authorization();
  }
}
