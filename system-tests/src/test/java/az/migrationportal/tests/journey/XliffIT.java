package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.UnaryOperator;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A translator's tool takes an export, translates it and gives it back. */
@ExtendWith(PortalUnderTest.class)
class XliffIT {
  private static final String BODY =
      """
      ## Who pays

      Everybody pays, see [the *list*](https://example.org/list) first.

      - [ ] a box
      - a `code`

      | A | B |
      | --- | --- |
      | c | d |

      > [!NOTE]
      > **Mind** the gap.
      """;

  @Test
  void what_a_tool_translates_becomes_drafts_of_the_same_form(Visitor visitor) {
    Editor editor = new Editor(visitor);
    publish(editor, "xliff-one", BODY);
    publish(editor, "xliff-two", "Only this.\n");
    String exported = export(editor, "xliff-one,xliff-two").body();
    HttpResponse<String> taken =
        send(editor, translated(exported, words -> words.replace("a", "ə")));
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    JsonObject draft = draft(editor, "xliff-one");
    assertThat(draft.getString("body"))
        .isEqualTo(
            BODY.replace("pays", "pəys")
                .replace("a box", "ə box")
                .replace("- a `", "- ə `")
                .replace("the gap", "the gəp"));
    assertThat(draft(editor, "xliff-two").getString("body")).isEqualTo("Only this.\n");
    assertThat(send(editor, translated(exported, words -> words.replace("a", "ə"))).body())
        .contains("\"translations\":[]");
    assertThat(export(editor, "xliff-one").body()).contains("state=\"translated\"");
    assertThat(visitor.get("/api/v1/items/xliff-one?locale=ru").body())
        .contains("\"writtenIn\":\"en\"");
  }

  @Test
  void a_source_that_changed_meanwhile_is_told_by_unit_and_nothing_is_written(Visitor visitor) {
    Editor editor = new Editor(visitor);
    publish(editor, "xliff-late", BODY);
    String exported = export(editor, "xliff-late").body();
    String full = translated(exported, words -> words + "!");
    publish(editor, "xliff-late", BODY.replace("a box", "another box"));
    HttpResponse<String> late = send(editor, full);
    assertThat(late.statusCode()).as(late.body()).isEqualTo(422);
    assertThat(Visitor.json(late).getJsonArray("errors").getValuesAs(JsonObject.class))
        .extracting(error -> error.getString("pointer"))
        .contains("/xliff-late/body.3");
    assertThat(late.body()).contains("another box");
    assertThat(editor.send("GET", "/items/xliff-late/translations/ru/draft", "").statusCode())
        .isEqualTo(404);
  }

  @Test
  void other_files_and_wishes_are_refused(Visitor visitor) {
    Editor editor = new Editor(visitor);
    publish(editor, "xliff-refused", BODY);
    String exported = export(editor, "xliff-refused").body();
    for (String bad :
        List.of(
            "",
            "{}",
            exported.replace("version=\"2.0\"", "version=\"1.2\""),
            exported.replace("<xliff", "<!DOCTYPE x [<!ENTITY a \"b\">]><xliff"),
            translated(exported, words -> words).replace("xliff-refused", "no-such-item"))) {
      assertThat(send(editor, bad).statusCode()).as(bad).isEqualTo(422);
    }
    for (String query :
        List.of(
            "",
            "?items=xliff-refused",
            "?items=xliff-refused&source=en&target=de",
            "?items=xliff-refused&source=az&target=ru")) {
      assertThat(editor.send("GET", "/xliff" + query, "").statusCode()).as(query).isEqualTo(400);
    }
    assertThat(editor.send("GET", "/xliff?items=no-such&source=en&target=ru", "").statusCode())
        .isEqualTo(404);
    assertThat(editor.send("POST", "/xliff", "{}").statusCode()).isEqualTo(415);
  }

  @Test
  void words_that_were_translated_before_are_suggested_with_the_terms(Visitor visitor) {
    Editor editor = new Editor(visitor);
    publish(editor, "xliff-memory-a", "The office opens at nine on weekdays.\n");
    String known =
        translated(export(editor, "xliff-memory-a").body(), words -> words.replace("The", "Этот"));
    assertThat(send(editor, known).statusCode()).isEqualTo(200);
    JsonObject draft = draft(editor, "xliff-memory-a");
    String etag = etag(editor, "xliff-memory-a");
    HttpResponse<String> saved =
        editor.send(
            "PUT",
            "/items/xliff-memory-a/translations/ru/draft",
            Json.createObjectBuilder()
                .add("path", "xliff-memory-a-ru")
                .add("localized", draft)
                .build()
                .toString(),
            "If-Match",
            etag);
    assertThat(editor.publish("xliff-memory-a", "ru", Editor.etag(saved)).statusCode())
        .isEqualTo(200);
    publish(editor, "xliff-memory-b", "The office opens at ten on weekdays.\n");
    JsonObject suggestions =
        Visitor.json(
            editor.send("GET", "/items/xliff-memory-b/translations/ru/segments/3/suggestions", ""));
    JsonObject best = suggestions.getJsonArray("matches").getJsonObject(0);
    assertThat(best.getInt("score")).isBetween(85, 99);
    assertThat(best.getString("translation")).isEqualTo("Этот office opens at nine on weekdays.");
    assertThat(best.getString("key")).isEqualTo("xliff-memory-a");
  }

  private static String etag(Editor editor, String key) {
    return Editor.etag(editor.send("GET", "/items/" + key + "/translations/ru/segments", ""));
  }

  private static JsonObject draft(Editor editor, String key) {
    return Visitor.json(editor.send("GET", "/items/" + key + "/translations/ru/draft", ""))
        .getJsonObject("localized");
  }

  private static HttpResponse<String> export(Editor editor, String keys) {
    HttpResponse<String> answer =
        editor.send("GET", "/xliff?items=" + keys + "&source=en&target=ru", "");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  private static HttpResponse<String> send(Editor editor, String xliff) {
    return editor.sendAs("application/xliff+xml", "POST", "/xliff", xliff);
  }

  private static void publish(Editor editor, String key, String body) {
    boolean first = editor.create(key).statusCode() == 201;
    String address = "/items/" + key + "/translations/en/draft";
    JsonObject draft = Editor.draft(key, "en", "Title");
    JsonObject localized =
        Json.createObjectBuilder(draft.getJsonObject("localized")).add("body", body).build();
    HttpResponse<String> saved =
        editor.send(
            "PUT",
            address,
            Json.createObjectBuilder(draft).add("localized", localized).build().toString(),
            first ? "If-None-Match" : "If-Match",
            first ? "*" : Editor.etag(editor.send("GET", address, "")));
    assertThat(editor.publish(key, "en", Editor.etag(saved)).statusCode()).isEqualTo(200);
  }

  /** What a tool does: it fills each target from its source, codes included, and says so. */
  private static String translated(String xliff, UnaryOperator<String> translator) {
    StringWriter text = new StringWriter();
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL);
        XLIFFWriter writer = new XLIFFWriter()) {
      reader.open(xliff);
      writer.create(text, "en", "ru");
      while (reader.hasNext()) {
        Event event = reader.next();
        if (event.isUnit()) {
          for (Segment segment : event.getUnit().getSegments()) {
            Fragment target = segment.getTarget(Part.GetTarget.CLONE_SOURCE);
            target.setCodedText(translator.apply(target.getCodedText()));
            segment.setState(TargetState.TRANSLATED);
          }
        }
        writer.writeEvent(event);
      }
    }
    return text.toString();
  }
}
