package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Programs ask for some fields of a text, and for what it refers to. */
@ExtendWith(PortalUnderTest.class)
class SelectionIT {
  private static final String ITEM = "/api/v1/items/work-permit?locale=en";

  @Test
  void an_item_is_told_with_the_fields_asked_for_and_another_etag(Visitor visitor) {
    HttpResponse<String> whole = visitor.get(ITEM);
    HttpResponse<String> some = visitor.get(ITEM + "&fields=title,verifiedOn");
    JsonObject item = Visitor.json(some);
    assertThat(item.getJsonObject("fields").keySet())
        .containsExactlyInAnyOrder("title", "verifiedOn");
    assertThat(item.getJsonObject("rendered").keySet())
        .containsExactlyInAnyOrder("title", "verifiedOn");
    assertThat(item.getString("title")).isEqualTo(Visitor.json(whole).getString("title"));
    assertThat(some.body()).hasSizeLessThan(whole.body().length() / 2);
    String etag = Editor.etag(some);
    assertThat(etag).isNotEqualTo(Editor.etag(whole));
    assertThat(visitor.get(ITEM + "&fields=title,verifiedOn", "If-None-Match", etag).statusCode())
        .isEqualTo(304);
    assertThat(visitor.get(ITEM + "&fields=title", "If-None-Match", etag).statusCode())
        .isEqualTo(200);
    assertThat(
            visitor.get(ITEM + "&include=items", "If-None-Match", Editor.etag(whole)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void what_a_text_refers_to_comes_along_one_level_deep(Visitor visitor) {
    JsonObject item = visitor.json(ITEM + "&fields=related,body&include=items,facts");
    JsonObject included = item.getJsonObject("included");
    String first = item.getJsonObject("fields").getJsonArray("related").getString(0);
    JsonObject related =
        included.getJsonArray("items").stream()
            .map(JsonObject.class::cast)
            .filter(each -> each.getString("key").equals(first))
            .findFirst()
            .orElseThrow();
    JsonObject itself = visitor.json("/api/v1/items/" + first + "?locale=en");
    for (String member : new String[] {"title", "summary", "path", "type", "writtenIn"}) {
      assertThat(related.getString(member)).as(member).isEqualTo(itself.getString(member));
    }
    assertThat(related.containsKey("included")).isFalse();
    assertThat(included.getJsonArray("facts")).isNotEmpty();
    JsonObject fact = included.getJsonArray("facts").getJsonObject(0);
    assertThat(item.getJsonObject("fields").toString()).contains("{fact:" + fact.getString("key"));
    assertThat(visitor.json(ITEM + "&fields=title&include=items,facts").getJsonObject("included"))
        .hasToString("{\"items\":[],\"facts\":[]}");
  }

  @Test
  void a_list_brings_the_fields_that_were_named(Visitor visitor) {
    String list = "/api/v1/items?locale=ru&type=guide&limit=7";
    assertThat(visitor.json(list).getJsonArray("items").getJsonObject(0))
        .doesNotContainKey("fields");
    JsonObject slice = visitor.json(list + "&fields=related,summary&include=items");
    assertThat(slice.getJsonArray("items")).hasSize(7);
    JsonObject first = slice.getJsonArray("items").getJsonObject(0);
    assertThat(first.getJsonObject("fields").getString("summary")).isNotEmpty();
    assertThat(first.getJsonObject("fields")).doesNotContainKey("body");
    assertThat(slice.getJsonObject("included").getJsonArray("items")).isNotEmpty();
    assertThat(slice.getJsonObject("included")).doesNotContainKey("facts");
    String next = slice.getString("nextCursor");
    assertThat(visitor.json(list + "&fields=related&cursor=" + next).getJsonArray("items"))
        .isNotEmpty();
  }

  @Test
  void facts_that_come_along_are_those_of_the_day(Visitor visitor) {
    JsonObject then = visitor.json(ITEM + "&asOf=2026-11-20&fields=body&include=facts");
    assertThat(then.getString("asOf")).isEqualTo("2026-11-20");
    assertThat(then.getJsonObject("fields").keySet()).containsExactly("body");
    assertThat(then.getJsonObject("included").getJsonArray("facts")).isNotEmpty();
  }

  @Test
  void a_draft_is_told_in_part_too(Visitor visitor) {
    Editor editor = new Editor(visitor);
    String draft = "/items/work-permit/translations/az/draft";
    HttpResponse<String> whole = editor.send("GET", draft, "");
    HttpResponse<String> some =
        editor.send("GET", draft + "?fields=title,related&include=items,facts", "");
    JsonObject told = Visitor.json(some);
    assertThat(told.getJsonObject("localized").keySet()).containsExactly("title");
    assertThat(told.getJsonObject("included").getJsonArray("items")).isNotEmpty();
    assertThat(Editor.etag(some)).isEqualTo(Editor.etag(whole));
  }

  @Test
  void what_is_no_field_is_refused_by_name(Visitor visitor) {
    for (String address :
        new String[] {
          ITEM + "&fields=title,colour",
          "/api/v1/items?locale=en&fields=colour",
          "/api/v1/items?locale=en&type=guide&fields=lay,colour",
          ITEM + "&include=colour",
          ITEM + "&fields=title&fields=colour"
        }) {
      HttpResponse<String> refused = visitor.get(address, "Accept-Language", "en");
      assertThat(refused.statusCode()).as(address).isEqualTo(400);
    }
    assertThat(visitor.get(ITEM + "&fields=title,colour").body()).contains("colour", "related");
    assertThat(visitor.get("/api/v1/items/nothing?fields=colour").statusCode()).isEqualTo(404);
    assertThat(
            new Editor(visitor)
                .send("GET", "/items/work-permit/translations/az/draft?fields=colour", "")
                .statusCode())
        .isEqualTo(400);
  }
}
