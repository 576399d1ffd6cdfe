package az.migrationportal.api.feed;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.fact.Confidence;
import az.migrationportal.content.fact.Country;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.fact.StayWindow;
import az.migrationportal.content.fact.VisaRegime;
import az.migrationportal.content.fact.VisaRule;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.FieldDefinition;
import az.migrationportal.content.type.FieldKind;
import az.migrationportal.content.wording.FactText;
import az.migrationportal.search.document.SearchDocument;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentsTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");
  private static final FactText WORDS =
      new FactText(Facts.of(FactCollection.empty()), LegalActs.of(FactCollection.empty()));

  @Test
  void a_field_adds_what_its_role_says() {
    SearchDocument document = ItemDocument.of(item(), TYPE);
    assertThat(document.title()).isEqualTo("Work & permit");
    assertThat(document.body()).isEqualTo("Text of the body\nFirst step\nlaw, Art. 1");
    assertThat(document.keywords()).containsExactly("job", "employer");
    assertThat(document.topics()).containsExactly("work");
    assertThat(document.audiences()).containsExactly("foreigners", "employers");
    assertThat(document.path()).isEqualTo("work-permit");
    assertThat(document.locale()).isEqualTo("en");
    assertThat(document.country()).isNull();
    assertThat(document.verifiedOn()).isEqualTo(DAY);
  }

  @Test
  void markup_never_reaches_the_index() {
    assertThat(RenderedText.withoutMarkup("a <a href=\"/x\">b</a> &lt;c&gt; &amp;lt; &#39;"))
        .isEqualTo("a b <c> &lt; '");
  }

  @ParameterizedTest
  @EnumSource
  void a_country_is_found_by_its_rule_in_every_locale(ContentLocale locale) {
    SearchDocument document =
        new CountryDocument(WORDS, locale).of(country(VisaRegime.VISA_FREE), DAY);
    assertThat(document.title()).isEqualTo("T-" + locale.tag());
    assertThat(document.summary()).startsWith("T-" + locale.tag() + ": ").contains("30", "180");
    assertThat(document.path()).endsWith("/t-" + locale.tag()).doesNotStartWith("/");
    assertThat(document.keywords()).hasSizeGreaterThan(3);
    assertThat(document.country()).isEqualTo("TT");
  }

  @Test
  void a_country_with_a_text_is_one_document_that_is_found_by_both() {
    SearchDocument text = ItemDocument.of(item(), TYPE);
    SearchDocument both =
        new CountryDocument(WORDS, ContentLocale.EN)
            .beside(text, country(VisaRegime.VISA_FREE), DAY);
    assertThat(both.id()).isEqualTo(text.id());
    assertThat(both.title()).isEqualTo(text.title());
    assertThat(both.summary()).contains("entry without a visa").endsWith(text.summary());
    assertThat(both.body()).endsWith(text.body());
    assertThat(both.keywords()).contains("job", "visa-free").doesNotHaveDuplicates();
    assertThat(both.path()).isEqualTo("countries/t-en");
    assertThat(both.audiences()).contains("foreigners", "employers").doesNotHaveDuplicates();
    assertThat(both.country()).isEqualTo("TT");
  }

  @Test
  void a_country_without_a_known_rule_is_never_guessed_about() {
    Country country = new Country("TT", new ItemKey("tt"), Map.of(), Map.of(), List.of());
    assertThat(new CountryDocument(WORDS, ContentLocale.EN).of(country, DAY).summary())
        .isEqualTo("TT: no confirmed visa rule; ask the embassy before you travel");
  }

  @ParameterizedTest
  @EnumSource
  void the_words_for_countries_are_the_same_keys_in_every_language(ContentLocale locale) {
    assertThat(CountryDocument.words(locale).keySet())
        .isEqualTo(CountryDocument.words(ContentLocale.EN).keySet());
  }

  private static final ContentType TYPE =
      new ContentType(
          "guide",
          Map.of(),
          true,
          List.of(
              field("title", FieldKind.TEXT, 0, "title"),
              field("body", FieldKind.MARKDOWN, 0, "body"),
              group("steps", field("text", FieldKind.INLINE, 0, "body")),
              field("basis", FieldKind.LEGAL, 5, "body"),
              field("keywords", FieldKind.WORD, 5, "keywords"),
              field("sources", FieldKind.WORD, 5, null)));

  private static PublishedItem item() {
    JsonObject rendered =
        Json.createObjectBuilder()
            .add("title", "Work & permit")
            .add(
                "body",
                Json.createObjectBuilder().add("html", "<p>").add("text", "Text of the body"))
            .add(
                "steps",
                Json.createArrayBuilder()
                    .add(Json.createObjectBuilder().add("text", "<b>First</b> step")))
            .add(
                "basis",
                Json.createArrayBuilder()
                    .add(Json.createObjectBuilder().add("label", "law, Art. 1")))
            .add("keywords", Json.createArrayBuilder().add("job").add("employer"))
            .add("sources", Json.createArrayBuilder().add("nobody searches this"))
            .add("topic", "work")
            .add("audience", Json.createArrayBuilder().add("foreigners").add("employers"))
            .build();
    return new PublishedItem(
        new ItemKey("work-permit"),
        "guide",
        ContentLocale.EN,
        ContentLocale.EN,
        "work-permit",
        "Work & permit",
        "In short",
        JsonObject.EMPTY_JSON_OBJECT,
        rendered,
        1,
        Instant.parse("2026-11-23T00:00:00Z"),
        DAY,
        null,
        Confidence.HIGH,
        Map.of(ContentLocale.EN, "work-permit"),
        PublicationState.PUBLISHED,
        null,
        null,
        "f");
  }

  private static Country country(VisaRegime regime) {
    Map<ContentLocale, String> names =
        Map.of(ContentLocale.AZ, "T-az", ContentLocale.EN, "T-en", ContentLocale.RU, "T-ru");
    Map<ContentLocale, String> paths =
        Map.of(ContentLocale.AZ, "t-az", ContentLocale.EN, "t-en", ContentLocale.RU, "t-ru");
    VisaRule rule =
        new VisaRule(
            regime,
            30,
            new StayWindow(90, 180),
            null,
            List.of(),
            List.of(),
            null,
            null,
            Map.of(),
            List.of(),
            List.of(),
            DAY,
            DAY,
            Confidence.HIGH);
    return new Country("TT", new ItemKey("tt"), names, paths, List.of(rule));
  }

  private static FieldDefinition field(
      String name, FieldKind kind, int most, @Nullable String role) {
    return new FieldDefinition(
        name, kind, Map.of(), true, false, 0, 0, most, List.of(), List.of(), List.of(), role);
  }

  private static FieldDefinition group(String name, FieldDefinition member) {
    return new FieldDefinition(
        name,
        FieldKind.GROUP,
        Map.of(),
        true,
        false,
        0,
        0,
        9,
        List.of(member),
        List.of(),
        List.of(),
        null);
  }
}
