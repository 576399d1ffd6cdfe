package az.migrationportal.tests.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import az.migrationportal.content.item.CreateItem;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.media.AddMedia;
import az.migrationportal.content.media.DescribeMedia;
import az.migrationportal.content.media.FileLocale;
import az.migrationportal.content.media.MediaDescription;
import az.migrationportal.content.media.MediaInUse;
import az.migrationportal.content.media.MediaKey;
import az.migrationportal.content.media.RetireMedia;
import az.migrationportal.content.media.file.FileReading;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.segment.Segments;
import az.migrationportal.content.translation.DraftCommand;
import az.migrationportal.content.translation.PublishTranslation;
import az.migrationportal.content.translation.SaveDraft;
import az.migrationportal.content.type.ContentTypes;
import az.migrationportal.content.type.FieldViolation;
import az.migrationportal.content.type.InvalidFields;
import az.migrationportal.content.type.JsonSchemas;
import az.migrationportal.content.use.MediaUses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;

/** A type that is one file more: what its fields of kind {@code media} take, show and hold. */
@ApplicationScoped
public class MediaFieldLife {
  /** A file that no class knows. */
  static final String TYPE =
      """
      type: brochure
      label: {az: Buklet, en: Brochure, ru: Буклет}
      fields:
        - {name: title, kind: text, localized: true, required: true, maxLength: 65,
           label: {az: Başlıq, en: Title, ru: Заголовок}}
        - {name: summary, kind: text, localized: true, required: true,
           label: {az: Məzmun, en: Summary, ru: Кратко}}
        - {name: form, kind: media, localized: true, label: {az: Blank, en: Form, ru: Бланк}}
        - {name: cover, kind: media, options: [image], required: true,
           label: {az: Üz, en: Cover, ru: Обложка}}
        - {name: verifiedOn, kind: date, required: true, label: {az: Gün, en: Day, ru: День}}
        - {name: confidence, kind: option, required: true, options: [high, low],
           label: {az: Etibar, en: Confidence, ru: Доверие}}
      """;

  private static final ItemKey ITEM = new ItemKey("brochure-of-media");
  private static final MediaKey COVER = new MediaKey("brochure-cover");
  private static final MediaKey FORM = new MediaKey("brochure-form");
  private static final ContentLocale EN = ContentLocale.EN;

  @Inject private CreateItem createItem;
  @Inject private SaveDraft saveDraft;
  @Inject private PublishTranslation publish;
  @Inject private AddMedia add;
  @Inject private DescribeMedia describe;
  @Inject private RetireMedia retire;
  @Inject private FileReading reading;
  @Inject private MediaUses uses;
  @Inject private PublishedItems published;
  @Inject private ContentTypes types;
  @Inject private JsonSchemas schemas;

  private int saved;

  /** From the schema to the medium that cannot be retired. */
  public void live() {
    JsonObject schema = schemas.schema(types.get("brochure")).getJsonObject("properties");
    assertThat(
            schema
                .getJsonObject("shared")
                .getJsonObject("properties")
                .getJsonObject("cover")
                .getString("x-media"))
        .isEqualTo("image");
    createItem.execute(Desk.EDITOR, ITEM, "brochure", EN);
    assertThat(catchThrowableOfType(InvalidFields.class, () -> save(EN, "brochure-cover", null)))
        .satisfies(refused -> assertThat(rules(refused)).containsExactly("/cover not-a-medium"));
    save(EN, "media:brochure-cover", "media:brochure-form");
    assertThat(faults()).containsExactlyInAnyOrder("/form unknown-media", "/cover unknown-media");
    add.execute(Desk.EDITOR, COVER, FileLocale.ALL, reading.read(SmallFiles.pdf(1)));
    add.execute(Desk.EDITOR, FORM, FileLocale.of(EN), reading.read(SmallFiles.pdf(2)));
    assertThat(faults())
        .containsExactlyInAnyOrder("/form undescribed-media", "/cover not-an-image");
    describe.execute(Desk.EDITOR, FORM, 1, words("The form"));
    MediaKey picture = new MediaKey("brochure-picture");
    add.execute(Desk.EDITOR, picture, FileLocale.ALL, reading.read(SmallFiles.png(700, 300, 5)));
    describe.execute(Desk.EDITOR, picture, 1, words("The cover"));
    save(EN, "media:brochure-picture", "media:brochure-form");
    saved = publish.execute(Desk.EDITOR, ITEM, EN, saved, null).version();
    seen(picture);
    assertThatThrownBy(() -> retire.execute(Desk.EDITOR, picture, 2))
        .isInstanceOf(MediaInUse.class);
    assertThatThrownBy(() -> retire.execute(Desk.EDITOR, FORM, 2)).isInstanceOf(MediaInUse.class);
    retire.execute(Desk.EDITOR, COVER, 1);
    save(EN, "media:brochure-cover", null);
    assertThat(faults()).containsExactlyInAnyOrder("/cover retired-media");
  }

  private void seen(MediaKey picture) {
    JsonObject rendered = published.find(ITEM, ContentLocale.RU).orElseThrow().rendered();
    JsonObject cover = rendered.getJsonObject("cover");
    assertThat(cover.getString("kind")).isEqualTo("image");
    assertThat(cover.getString("alt")).isEqualTo("The cover EN");
    assertThat(cover.getJsonObject("main").getString("address"))
        .startsWith("/api/v1/media/brochure-picture/");
    assertThat(cover.getJsonArray("smaller")).hasSize(3);
    assertThat(rendered.getJsonObject("form").getInt("pages")).isEqualTo(2);
    publishIn(ContentLocale.RU);
    rendered = published.find(ITEM, ContentLocale.RU).orElseThrow().rendered();
    assertThat(rendered.getJsonObject("cover").getString("alt")).isEqualTo("The cover RU");
    assertThat(rendered.containsKey("form")).isFalse();
    assertThat(uses.of(picture))
        .extracting(use -> use.locale() + " " + use.draft() + use.places())
        .containsExactly("EN false[/cover]");
    assertThat(uses.of(FORM))
        .singleElement()
        .satisfies(use -> assertThat(use.places()).containsExactly("/form"));
    assertThat(
            Segments.of(
                types.get("brochure"),
                Json.createObjectBuilder().add("form", "media:brochure-form").build()))
        .isEmpty();
  }

  private void publishIn(ContentLocale locale) {
    int draft =
        saveDraft
            .execute(
                Desk.EDITOR,
                new DraftCommand(
                    ITEM, locale, "brochure-" + locale.tag(), localized(null), null, 0))
            .version();
    publish.execute(Desk.EDITOR, ITEM, locale, draft, null);
  }

  private void save(
      ContentLocale locale, String cover, @org.jspecify.annotations.Nullable String form) {
    JsonObject shared =
        Json.createObjectBuilder()
            .add("cover", cover)
            .add("verifiedOn", "2026-11-01")
            .add("confidence", "high")
            .build();
    saved =
        saveDraft
            .execute(
                Desk.EDITOR,
                new DraftCommand(
                    ITEM, locale, "brochure-" + locale.tag(), localized(form), shared, saved))
            .version();
  }

  private static JsonObject localized(@org.jspecify.annotations.Nullable String form) {
    JsonObjectBuilder localized =
        Json.createObjectBuilder().add("title", "A brochure").add("summary", "What it is about.");
    if (form != null) {
      localized.add("form", form);
    }
    return localized.build();
  }

  private List<String> faults() {
    return rules(
        catchThrowableOfType(
            InvalidFields.class, () -> publish.execute(Desk.EDITOR, ITEM, EN, saved, null)));
  }

  private static List<String> rules(InvalidFields refused) {
    assertThat(refused).isNotNull();
    return refused.violations().stream()
        .map((FieldViolation violation) -> violation.field() + " " + violation.rule())
        .toList();
  }

  private static MediaDescription words(String english) {
    return new MediaDescription(
        Map.of(
            ContentLocale.AZ, english + " AZ",
            ContentLocale.EN, english + " EN",
            ContentLocale.RU, english + " RU"),
        null,
        null,
        null);
  }
}
