package az.migrationportal.tests.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import az.migrationportal.content.account.ActNotAllowed;
import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.LocaleNotAllowed;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditEntries;
import az.migrationportal.content.audit.AuditEntry;
import az.migrationportal.content.audit.AuditQuery;
import az.migrationportal.content.change.ChangeKind;
import az.migrationportal.content.change.ChangeLog;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.media.AddMedia;
import az.migrationportal.content.media.DescribeMedia;
import az.migrationportal.content.media.FileLocale;
import az.migrationportal.content.media.MediaCard;
import az.migrationportal.content.media.MediaDescription;
import az.migrationportal.content.media.MediaFile;
import az.migrationportal.content.media.MediaForm;
import az.migrationportal.content.media.MediaInUse;
import az.migrationportal.content.media.MediaItems;
import az.migrationportal.content.media.MediaKey;
import az.migrationportal.content.media.MediaKeyTaken;
import az.migrationportal.content.media.MediaKindDiffers;
import az.migrationportal.content.media.MediaRetired;
import az.migrationportal.content.media.ReplaceMediaFile;
import az.migrationportal.content.media.RetireMedia;
import az.migrationportal.content.media.StaleMedia;
import az.migrationportal.content.media.UnknownMedia;
import az.migrationportal.content.media.file.FileReading;
import az.migrationportal.content.media.file.ReadFile;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.translation.PublishTranslation;
import az.migrationportal.content.type.FieldViolation;
import az.migrationportal.content.type.InvalidFields;
import az.migrationportal.content.use.MediaUse;
import az.migrationportal.content.use.MediaUses;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A medium's life: added, described, shown in texts, replaced, retired. */
@ExtendWith(ArquillianExtension.class)
class MediaIT {
  private static final Actor EDITOR = Desk.EDITOR;
  private static final Actor AUTHOR =
      new Actor("media-author", Set.of(Scope.READ_DRAFTS, Scope.WRITE_DRAFTS));
  private static final Actor TRANSLATOR =
      new Actor(
          "media-translator",
          Set.of(Scope.READ_DRAFTS, Scope.WRITE_DRAFTS),
          EnumSet.of(ContentLocale.EN));
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Inject private AddMedia add;
  @Inject private ReplaceMediaFile replace;
  @Inject private DescribeMedia describe;
  @Inject private RetireMedia retire;
  @Inject private MediaItems media;
  @Inject private MediaUses uses;
  @Inject private FileReading reading;
  @Inject private PublishedItems published;
  @Inject private ChangeLog log;
  @Inject private AuditEntries audit;
  @Inject private PublishTranslation publish;
  @Inject private Desk desk;
  @Inject private MediaFieldLife fields;

  private int saved;

  @Deployment
  static WebArchive content() {
    return ContentWar.create();
  }

  @Test
  void each_act_leaves_one_entry_and_files_stay_as_they_were() throws IOException {
    MediaKey key = newKey();
    ReadFile first = image(900, 1);
    add.execute(EDITOR, key, FileLocale.ALL, first);
    MediaCard added = card(key);
    assertThat(added.version()).isEqualTo(1);
    assertThat(added.description().alt()).isEmpty();
    assertThat(describe.execute(EDITOR, key, 1, words("A cover"))).isEqualTo(2);
    ReadFile second = image(40, 2);
    assertThat(replace.execute(EDITOR, key, 2, FileLocale.ALL, second)).isEqualTo(3);
    assertThat(media.files(key)).extracting(MediaFile::number).containsExactly(2, 1);
    assertThat(media.files(key)).extracting(MediaFile::current).containsExactly(true, false);
    assertThat(card(key).files())
        .singleElement()
        .satisfies(file -> assertThat(file.main().sha256()).isEqualTo(second.main().sha256()));
    for (ReadFile file : List.of(first, second)) {
      MediaForm form = media.form(key.value(), file.main().sha256()).orElseThrow().form();
      assertThat(bytes(form, 0, form.size())).isEqualTo(file.main().bytes());
    }
    retire.execute(EDITOR, key, 3);
    assertThat(media.form(key.value(), first.main().sha256()).orElseThrow().retired()).isTrue();
    assertThatThrownBy(() -> describe.execute(EDITOR, key, 4, words("Other")))
        .isInstanceOf(MediaRetired.class);
    assertThat(acts(key))
        .containsExactly("RetireMedia", "ReplaceMediaFile", "DescribeMedia", "AddMedia");
  }

  @Test
  void a_range_is_read_wherever_it_begins_and_ends() throws IOException {
    MediaKey key = newKey();
    ReadFile file = image(720, 3);
    byte[] whole = file.main().bytes();
    assertThat(whole.length).isGreaterThan(600_000);
    add.execute(EDITOR, key, FileLocale.ALL, file);
    MediaForm form = media.form(key.value(), file.main().sha256()).orElseThrow().form();
    int chunk = 256 * 1024;
    for (int[] range :
        new int[][] {
          {0, 1}, {chunk - 1, 2}, {chunk, chunk}, {10, 2 * chunk}, {whole.length - 1, 1}
        }) {
      assertThat(bytes(form, range[0], range[1]))
          .isEqualTo(Arrays.copyOfRange(whole, range[0], range[0] + range[1]));
    }
  }

  @Test
  void of_several_writers_who_saw_the_same_one_is_in_time() throws Exception {
    MediaKey key = newKey();
    ReadFile file = image(30, 4);
    assertThat(wins(MediaKeyTaken.class, () -> add(key, file))).isEqualTo(1);
    assertThat(wins(StaleMedia.class, () -> describe.execute(EDITOR, key, 1, words("One"))))
        .isEqualTo(1);
    assertThat(wins(StaleMedia.class, () -> replace.execute(EDITOR, key, 2, FileLocale.ALL, file)))
        .isEqualTo(1);
    assertThat(card(key).version()).isEqualTo(3);
    assertThat(wins(StaleMedia.class, () -> retire(key, 3))).isEqualTo(1);
    assertThat(media.files(key)).hasSize(2);
    assertThat(acts(key))
        .containsExactly("RetireMedia", "ReplaceMediaFile", "DescribeMedia", "AddMedia");
  }

  @Test
  void a_text_shows_only_what_is_there_and_described() {
    ItemKey item = desk.create("media-text-" + NUMBER.incrementAndGet());
    MediaKey key = newKey();
    assertThat(faults(item, "![](media:" + key + ")")).containsExactly("unknown-media");
    add.execute(EDITOR, key, FileLocale.ALL, image(700, 5));
    assertThat(faults(item, "![](media:" + key + ")")).containsExactly("undescribed-media");
    describe.execute(EDITOR, key, 1, words("The <cover>"));
    MediaKey form = newKey();
    add.execute(EDITOR, form, FileLocale.ALL, reading.read(SmallFiles.pdf(2)));
    describe.execute(EDITOR, form, 1, words("The form"));
    assertThat(faults(item, "![](media:" + form + ")")).containsExactly("not-an-image");
    saved =
        desk.publish(
            item,
            ContentLocale.EN,
            "Look.\n\n![How it looks](media:"
                + key
                + ")\n\nFill in [the form](media:"
                + form
                + ").",
            saved);
    assertThat(html(item, ContentLocale.EN))
        .contains("<figure class=\"media\"><picture><source type=\"image/webp\"")
        .contains(" 320w, ")
        .contains("alt=\"The &lt;cover&gt; EN\"")
        .contains("width=\"700\"")
        .contains("<figcaption>How it looks <small class=\"credit\">Somebody, CC BY 4.0</small>")
        .contains("\">the form</a> <span class=\"file\">(PDF, 1\u00a0KB)</span>");
    desk.publish(item, ContentLocale.RU, "![](media:" + key + ")", 0);
    assertThat(html(item, ContentLocale.RU)).contains("alt=\"The &lt;cover&gt; RU\"");
    assertThat(uses.of(key))
        .extracting(use -> use.item() + " " + use.locale() + " " + use.draft() + use.places())
        .containsExactly(item + " EN false[/body]", item + " RU false[/body]");
    assertThat(uses.of(form)).extracting(MediaUse::path).containsExactly("/en/" + item + "-en");
    assertThatThrownBy(() -> retire.execute(EDITOR, form, 2)).isInstanceOf(MediaInUse.class);
    saved = desk.publish(item, ContentLocale.EN, "Nothing to see.", saved);
    retire.execute(EDITOR, form, 2);
    assertThat(uses.of(form)).isEmpty();
    assertThat(faults(item, "[x](media:" + form + ")")).containsExactly("retired-media");
  }

  @Test
  void readers_see_another_file_at_once_and_it_takes_a_publisher() {
    ItemKey item = desk.create("media-text-" + NUMBER.incrementAndGet());
    MediaKey key = newKey();
    add.execute(AUTHOR, key, FileLocale.ALL, image(50, 6));
    describe.execute(AUTHOR, key, 1, words("Before"));
    desk.publish(item, ContentLocale.EN, "![](media:" + key + ")", 0);
    assertThat(html(item, ContentLocale.EN)).contains("width=\"50\"");
    ReadFile other = image(60, 7);
    assertThatThrownBy(() -> replace.execute(AUTHOR, key, 2, FileLocale.ALL, other))
        .isInstanceOf(ActNotAllowed.class);
    assertThatThrownBy(() -> describe.execute(AUTHOR, key, 2, words("After")))
        .isInstanceOf(ActNotAllowed.class);
    assertThat(media.files(key)).hasSize(1);
    long before = log.lastSequence();
    replace.execute(EDITOR, key, 2, FileLocale.ALL, other);
    describe.execute(EDITOR, key, 3, words("After"));
    assertThat(log.after(before, 5))
        .extracting(change -> change.kind())
        .containsExactly(ChangeKind.MEDIA_CHANGED, ChangeKind.MEDIA_CHANGED);
    assertThat(html(item, ContentLocale.EN)).contains("width=\"60\"", "alt=\"After EN\"");
  }

  @Test
  void a_document_has_a_file_for_each_language() {
    ItemKey item = desk.create("media-text-" + NUMBER.incrementAndGet());
    MediaKey key = newKey();
    assertThatThrownBy(() -> add.execute(TRANSLATOR, key, FileLocale.ALL, image(5, 8)))
        .isInstanceOf(LocaleNotAllowed.class);
    FileLocale english = FileLocale.of(ContentLocale.EN);
    add.execute(TRANSLATOR, key, english, reading.read(SmallFiles.pdf(1)));
    assertThatThrownBy(
            () ->
                replace.execute(
                    TRANSLATOR,
                    key,
                    1,
                    FileLocale.of(ContentLocale.AZ),
                    reading.read(SmallFiles.pdf(1))))
        .isInstanceOf(LocaleNotAllowed.class);
    assertThatThrownBy(() -> replace.execute(EDITOR, key, 1, english, image(5, 8)))
        .isInstanceOf(MediaKindDiffers.class);
    assertThatThrownBy(
            () -> replace.execute(EDITOR, key, 1, FileLocale.ALL, reading.read(SmallFiles.pdf(1))))
        .isInstanceOf(InvalidFields.class);
    describe.execute(EDITOR, key, 1, words("A form"));
    desk.publish(item, ContentLocale.EN, "[form](media:" + key + ")", 0);
    desk.publish(item, ContentLocale.RU, "[форма](media:" + key + ")", 0);
    assertThat(html(item, ContentLocale.EN)).contains("(PDF, 1\u00a0KB)");
    assertThat(html(item, ContentLocale.RU)).contains("(PDF, английский, 1\u00a0КБ)");
    ReadFile russian = reading.read(SmallFiles.pdf(3));
    replace.execute(EDITOR, key, 2, FileLocale.of(ContentLocale.RU), russian);
    assertThat(card(key).files())
        .extracting(file -> file.locale().tag())
        .containsExactly("en", "ru");
    assertThat(html(item, ContentLocale.RU))
        .contains("/api/v1/media/" + key + "/" + russian.main().sha256())
        .contains("(PDF, 1\u00a0КБ)");
  }

  @Test
  void a_type_of_one_file_has_fields_that_name_media() {
    fields.live();
  }

  @Test
  void what_is_not_there_or_not_complete_is_refused() {
    MediaKey key = newKey();
    assertThatThrownBy(() -> describe.execute(EDITOR, key, 1, words("One")))
        .isInstanceOf(UnknownMedia.class);
    assertThatThrownBy(() -> media.files(key)).isInstanceOf(UnknownMedia.class);
    assertThatThrownBy(() -> uses.of(key)).isInstanceOf(UnknownMedia.class);
    add.execute(EDITOR, key, FileLocale.ALL, image(5, 9));
    MediaDescription partly =
        new MediaDescription(
            Map.of(ContentLocale.EN, "One", ContentLocale.AZ, " "), "x".repeat(201), null, null);
    InvalidFields refused =
        catchThrowableOfType(InvalidFields.class, () -> describe.execute(EDITOR, key, 1, partly));
    assertThat(refused.violations())
        .extracting(FieldViolation::field, FieldViolation::rule)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("/alt/az", "required"),
            org.assertj.core.groups.Tuple.tuple("/alt/ru", "required"),
            org.assertj.core.groups.Tuple.tuple("/credit", "too-long"));
    assertThat(card(key).version()).isEqualTo(1);
  }

  /** Saves the text and tries to publish it. */
  private List<String> faults(ItemKey item, String body) {
    saved = desk.save(item, ContentLocale.EN, body, saved);
    InvalidFields refused =
        catchThrowableOfType(
            InvalidFields.class,
            () -> publish.execute(EDITOR, item, ContentLocale.EN, saved, null));
    return refused == null
        ? List.of()
        : refused.violations().stream().map(FieldViolation::rule).toList();
  }

  private String html(ItemKey item, ContentLocale locale) {
    return published
        .find(item, locale)
        .orElseThrow()
        .rendered()
        .getJsonObject("body")
        .getString("html");
  }

  private ReadFile image(int width, int seed) {
    return reading.read(SmallFiles.png(width, width / 2 + 1, seed));
  }

  private byte[] bytes(MediaForm form, long from, long length) throws IOException {
    try (InputStream stream = media.open(form, from, length)) {
      return stream.readAllBytes();
    }
  }

  private MediaCard card(MediaKey key) {
    Optional<MediaCard> found = media.find(key);
    return found.orElseThrow();
  }

  private boolean add(MediaKey key, ReadFile file) {
    add.execute(EDITOR, key, FileLocale.ALL, file);
    return true;
  }

  private boolean retire(MediaKey key, int version) {
    retire.execute(EDITOR, key, version);
    return true;
  }

  private List<String> acts(MediaKey key) {
    return audit.find(new AuditQuery(0, null, null, null, 200)).stream()
        .filter(entry -> entry.detail().contains("\"" + key + "\""))
        .map(AuditEntry::act)
        .toList();
  }

  private static MediaDescription words(String english) {
    return new MediaDescription(
        Map.of(
            ContentLocale.AZ, english + " AZ",
            ContentLocale.EN, english + " EN",
            ContentLocale.RU, english + " RU"),
        "Somebody",
        "CC BY 4.0",
        null);
  }

  private static MediaKey newKey() {
    return new MediaKey("media-it-" + NUMBER.incrementAndGet());
  }

  private static long wins(Class<? extends RuntimeException> late, Callable<?> act)
      throws Exception {
    List<Callable<Boolean>> writers =
        IntStream.range(0, 6)
            .<Callable<Boolean>>mapToObj(
                writer ->
                    () -> {
                      try {
                        act.call();
                        return true;
                      } catch (RuntimeException e) {
                        if (late.isInstance(e) || e instanceof MediaRetired) {
                          return false;
                        }
                        throw e;
                      }
                    })
            .toList();
    return Together.run(writers).stream().filter(won -> won).count();
  }
}
