package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.tests.deployment.SmallFact;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody without an account reads a draft by a link. */
@ExtendWith(PortalUnderTest.class)
class PreviewIT {
  private static final LocalDate RISE = LocalDate.of(2027, 5, 1);

  @Test
  void whoever_holds_the_link_reads_the_draft_with_the_figures_of_the_day(Visitor visitor) {
    FactEditor fact = new FactEditor(visitor, "/facts/preview-sum");
    fact.publishedDraft(Editor.etag(fact.start(SmallFact.money(30, RISE, 40).toString())));
    Editor editor = new Editor(visitor);
    editor.create("preview-read");
    JsonObject draft = Editor.draft("preview-read", "en", "Words nobody published");
    JsonObject localized =
        Json.createObjectBuilder(draft.getJsonObject("localized"))
            .add("body", "## Heading\n\nIt costs {fact:preview-sum}.\n")
            .build();
    HttpResponse<String> saved =
        editor.send(
            "PUT",
            "/items/preview-read/translations/en/draft",
            Json.createObjectBuilder(draft).add("localized", localized).build().toString(),
            "If-None-Match",
            "*");
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(201);
    HttpResponse<String> now = visitor.get(link(editor, "{\"minutes\": 60}"));
    assertThat(now.statusCode()).isEqualTo(200);
    assertThat(now.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(now.headers().firstValue("X-Robots-Tag")).contains("noindex");
    assertThat(now.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(now.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(now.body())
        .contains("<title>Preview: Words nobody published", "30\u00a0", "name=\"robots\"")
        .doesNotContain("rel=\"canonical\"", "application/ld+json");
    String main = now.body().substring(now.body().indexOf("<main"));
    assertThat(main.indexOf("Preview: this is a draft that has not been published."))
        .isPositive()
        .isLessThan(main.indexOf("<h1"));
    HttpResponse<String> then =
        visitor.get(link(editor, "{\"minutes\": 60, \"asOf\": \"2027-05-02\"}"));
    assertThat(then.body()).contains("40\u00a0", "as of 2 May 2027");
    assertThat(visitor.get("/en/preview-read-en").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/sitemap.xml").body()).doesNotContain("preview");
  }

  @Test
  void a_link_that_opens_nothing_says_kindly_why(Visitor visitor) {
    Editor editor = new Editor(visitor);
    editor.create("preview-past");
    String etag = Editor.etag(editor.save("preview-past", "en", "Soon to be published", ""));
    String link = made(editor, "preview-past", "{\"minutes\": 60}");
    assertThat(visitor.get(link).statusCode()).isEqualTo(200);
    assertThat(
            visitor
                .get(link.replace("/en/preview/", "/ru/predprosmotr/"))
                .headers()
                .firstValue("Location"))
        .contains(link);
    HttpResponse<String> altered = visitor.get(link.replace(".en.1.", ".en.2."));
    assertThat(altered.statusCode()).isEqualTo(404);
    assertThat(altered.body()).contains("Check that the link was copied whole.");
    editor.publish("preview-past", "en", etag);
    HttpResponse<String> replaced = visitor.get(link);
    assertThat(replaced.statusCode()).isEqualTo(410);
    assertThat(replaced.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(replaced.body())
        .contains("This draft is no longer there", "href=\"/en/preview-past-en\"");
    assertThat(visitor.get("/az/onbaxis/nothing").body()).contains("Belə önbaxış yoxdur");
    assertThat(visitor.get("/ru/predprosmotr/nothing").body()).contains("Такого предпросмотра нет");
  }

  @Test
  void a_link_that_cannot_be_made_is_refused_by_field(Visitor visitor) {
    Editor editor = new Editor(visitor);
    editor.create("preview-bad");
    editor.save("preview-bad", "en", "Words", "");
    for (String body :
        new String[] {
          "{}",
          "{\"minutes\": 0}",
          "{\"minutes\": 10081}",
          "{\"minutes\": \"5\"}",
          "{\"minutes\": 5, \"asOf\": \"tomorrow\"}",
          "{\"minutes\": 5, \"asOf\": \"9999-01-01\"}"
        }) {
      HttpResponse<String> refused =
          editor.send("POST", "/items/preview-bad/translations/en/previews", body);
      assertThat(refused.statusCode()).as(body + refused.body()).isIn(400, 422);
      assertThat(Visitor.json(refused).getJsonArray("errors")).as(body).hasSize(1);
    }
  }

  private static String link(Editor editor, String body) {
    return made(editor, "preview-read", body);
  }

  private static String made(Editor editor, String key, String body) {
    HttpResponse<String> made =
        editor.send("POST", "/items/" + key + "/translations/en/previews", body);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    String address = Visitor.json(made).getString("address");
    assertThat(made.headers().firstValue("Location").orElseThrow()).endsWith(address);
    return address;
  }
}
