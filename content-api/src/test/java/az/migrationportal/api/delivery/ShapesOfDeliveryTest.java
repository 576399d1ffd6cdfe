package az.migrationportal.api.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.api.openapi.Shapes;
import az.migrationportal.api.request.Extent;
import az.migrationportal.content.change.Change;
import az.migrationportal.content.change.ChangeKind;
import az.migrationportal.content.fact.Confidence;
import az.migrationportal.content.fact.Country;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.FactKind;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.fact.LegalReference;
import az.migrationportal.content.fact.StayWindow;
import az.migrationportal.content.fact.VisaRegime;
import az.migrationportal.content.fact.VisaRule;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.ItemSlice;
import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.content.publication.SourceFreshness;
import az.migrationportal.content.segment.Freshness;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.content.wording.FactText;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShapesOfDeliveryTest {
  private static final Extent ALL = Extent.of(null, null);
  private static final Extent SOME = Extent.of("title,body", null);
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");
  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");
  private static final Map<ContentLocale, String> TEXTS =
      Map.of(ContentLocale.AZ, "a", ContentLocale.EN, "e", ContentLocale.RU, "r");
  private static final FactText WORDS =
      new FactText(Facts.of(FactCollection.empty()), LegalActs.of(FactCollection.empty()));

  @Test
  void a_published_item_is_told_as_described() throws IOException {
    JsonObject json = ItemJson.whole(item(PublicationState.PUBLISHED, null));
    assertThat(new Shapes().faults("Item", json)).isEmpty();
    assertThat(json.getString("path")).isEqualTo("/ru/is-icazesi");
    assertThat(json.getString("writtenIn")).isEqualTo("az");
    assertThat(json.getJsonObject("paths").getString("az")).isEqualTo("/az/is-icazesi");
  }

  @Test
  void a_withdrawn_item_says_why() throws IOException {
    JsonObject json = ItemJson.whole(item(PublicationState.WITHDRAWN, "Being rewritten."));
    assertThat(new Shapes().faults("Item", json)).isEmpty();
    assertThat(json.getString("state")).isEqualTo("withdrawn");
    assertThat(json.getString("withdrawalNote")).isEqualTo("Being rewritten.");
  }

  @Test
  void a_slice_is_told_as_described() throws IOException {
    PublishedItem item = item(PublicationState.PUBLISHED, null);
    Shapes shapes = new Shapes();
    assertThat(shapes.faults("ItemSlice", ItemJson.slice(new ItemSlice(List.of(item), null), ALL)))
        .isEmpty();
    assertThat(shapes.faults("ItemSlice", ItemJson.slice(new ItemSlice(List.of(item), "c"), SOME)))
        .isEmpty();
  }

  @Test
  void a_fee_is_told_as_described() throws IOException {
    FactValue value =
        new FactValue(
            300L,
            400L,
            "AZN",
            null,
            null,
            null,
            null,
            DAY,
            DAY,
            List.of(new LegalReference("law", "1")),
            List.of("https://example.org/"),
            "undated",
            DAY,
            DAY,
            Confidence.HIGH);
    Fact fact =
        new Fact(
            new FactKey("fee-x"),
            FactKind.FEE,
            "trp",
            1,
            TEXTS,
            TEXTS,
            "adult",
            Period.ofMonths(12),
            20,
            List.of(value));
    assertThat(new Shapes().faults("Fee", new FactJson(WORDS, DAY).of(fact, value))).isEmpty();
  }

  @Test
  void a_fee_that_was_not_found_has_no_amount() throws IOException {
    FactValue value =
        new FactValue(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            DAY,
            DAY,
            Confidence.NOT_FOUND);
    Fact fact =
        new Fact(
            new FactKey("fee-x"),
            FactKind.FEE,
            "trp",
            1,
            TEXTS,
            Map.of(),
            "everyone",
            null,
            null,
            List.of(value));
    JsonObject json = new FactJson(WORDS, DAY).of(fact, value);
    assertThat(new Shapes().faults("Fee", json)).isEmpty();
    assertThat(json).doesNotContainKey("amount");
    assertThat(json.getString("confidence")).isEqualTo("not-found");
  }

  @Test
  void a_country_is_told_as_described() throws IOException {
    VisaRule rule =
        new VisaRule(
            VisaRegime.ARRIVAL_OR_E_VISA,
            30,
            new StayWindow(90, 180),
            1,
            List.of("tourism"),
            List.of("work"),
            DAY,
            null,
            TEXTS,
            List.of(),
            List.of("s"),
            DAY,
            DAY,
            Confidence.LOW);
    Country country = new Country("TT", new ItemKey("tt"), TEXTS, TEXTS, List.of(rule));
    JsonObject json = new CountryJson(WORDS, ContentLocale.RU, DAY).of(country);
    assertThat(new Shapes().faults("Country", json)).isEmpty();
    assertThat(json.getString("name")).isEqualTo("r");
    assertThat(json.getJsonObject("rule").getString("regime")).isEqualTo("arrival-or-e-visa");
  }

  @Test
  void a_country_without_a_rule_says_so() throws IOException {
    Country country = new Country("TT", new ItemKey("tt"), TEXTS, TEXTS, List.of());
    JsonObject json = new CountryJson(WORDS, ContentLocale.RU, DAY).of(country);
    assertThat(new Shapes().faults("Country", json)).isEmpty();
    assertThat(json.get("rule")).isEqualTo(JsonValue.NULL);
  }

  @Test
  void changes_are_told_as_described() throws IOException {
    List<Change> changes =
        List.of(
            new Change(
                7, ChangeKind.TRANSLATION_PUBLISHED, new ItemKey("a"), ContentLocale.AZ, NOW, "n"),
            new Change(8, ChangeKind.FACTS_CHANGED, null, null, NOW, null));
    JsonObject json = ChangesResource.json(changes, 7);
    assertThat(new Shapes().faults("Changes", json)).isEmpty();
    assertThat(json.getInt("lastSequence")).isEqualTo(8);
  }

  private static PublishedItem item(PublicationState state, @Nullable String note) {
    return new PublishedItem(
        new ItemKey("work-permit"),
        "guide",
        ContentLocale.RU,
        ContentLocale.AZ,
        "is-icazesi",
        "İş icazəsi",
        "Qısaca",
        Json.createObjectBuilder().add("title", "x").build(),
        Json.createObjectBuilder().add("title", "x").build(),
        3,
        NOW,
        DAY,
        DAY,
        Confidence.MEDIUM,
        Map.of(ContentLocale.AZ, "is-icazesi"),
        state,
        note,
        new SourceFreshness(Freshness.OUTDATED, List.of("/body#3"), 1, "<i>Older</i>"),
        "f");
  }
}
