package az.migrationportal.content.markup;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.media.FileLocale;
import az.migrationportal.content.media.MediaFile;
import az.migrationportal.content.media.MediaForm;
import az.migrationportal.content.media.MediaKey;
import az.migrationportal.content.media.MediaKind;
import az.migrationportal.content.media.ShownMedium;
import az.migrationportal.content.wording.Tea;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images and documents in texts. */
class MediaMarkupTest {

  private static final LinkTargets MEDIA =
      new LinkTargets() {
        @Override
        public Optional<String> item(ItemKey key) {
          return Optional.empty();
        }

        @Override
        public Optional<String> country(String iso2) {
          return Optional.empty();
        }

        @Override
        public Optional<ShownMedium> media(MediaKey key) {
          return switch (key.value()) {
            case "cover" -> Optional.of(image());
            case "form" -> Optional.of(document());
            default -> Optional.empty();
          };
        }
      };

  private static ShownMedium image() {
    MediaForm main = new MediaForm("a1", "image/jpeg", 900, 600, 50_000);
    List<MediaForm> smaller =
        List.of(
            new MediaForm("b2", "image/webp", 640, 427, 20_000),
            new MediaForm("c3", "image/webp", 320, 213, 9_000));
    return new ShownMedium(
        new MediaKey("cover"),
        MediaKind.IMAGE,
        "A \"red\" <cover>",
        "A. Müəllif",
        null,
        file(FileLocale.ALL, main, smaller));
  }

  private static ShownMedium document() {
    MediaForm main = new MediaForm("d4", "application/pdf", null, null, 1_600_000);
    return new ShownMedium(
        new MediaKey("form"),
        MediaKind.DOCUMENT,
        "Form",
        null,
        null,
        file(FileLocale.of(ContentLocale.AZ), main, List.of()));
  }

  private static MediaFile file(FileLocale locale, MediaForm main, List<MediaForm> smaller) {
    return new MediaFile(1, locale, true, null, main, smaller, Instant.EPOCH, "editor");
  }

  private static RenderedMarkup render(ContentLocale locale, String markdown) {
    return new MarkupRendering(Tea.texts(), locale, Tea.TODAY, MEDIA).document(markdown);
  }

  private static String html(String markdown) {
    return render(ContentLocale.EN, markdown).html().strip();
  }

  @Test
  void an_image_of_its_own_is_a_figure_in_each_width() {
    assertThat(html("![How *it* looks](media:cover)"))
        .isEqualTo(
            "<figure class=\"media\"><picture><source type=\"image/webp\""
                + " srcset=\"/api/v1/media/cover/c3 320w, /api/v1/media/cover/b2 640w\""
                + " sizes=\"(min-width: 48rem) 44rem, 100vw\"><img src=\"/api/v1/media/cover/a1\""
                + " width=\"900\" height=\"600\" alt=\"A &quot;red&quot; &lt;cover&gt;\""
                + " loading=\"lazy\" decoding=\"async\"></picture><figcaption>How <em>it</em> looks"
                + " <small class=\"credit\">A. Müəllif</small></figcaption></figure>");
  }

  @Test
  void a_caption_is_words_of_the_text_and_the_description_is_not() {
    assertThat(render(ContentLocale.EN, "![How it looks](media:cover)").text().strip())
        .isEqualTo("How it looks");
    assertThat(html("![](media:cover)"))
        .contains("<figcaption><small class=\"credit\">A. Müəllif</small></figcaption>");
  }

  @Test
  void what_cannot_be_shown_keeps_its_words() {
    assertThat(html("![Words](media:gone)")).isEqualTo("<p>Words</p>");
    assertThat(html("![Words](media:form)")).isEqualTo("<p>Words</p>");
    assertThat(html("Here ![words](media:cover) within")).isEqualTo("<p>Here words within</p>");
    assertThat(html("[Words](media:gone)")).isEqualTo("<p>Words</p>");
  }

  @Test
  void a_document_is_a_link_with_what_a_reader_should_know_before() {
    assertThat(html("Take [the form](media:form)."))
        .isEqualTo(
            "<p>Take <a href=\"/api/v1/media/form/d4\">the form</a> <span class=\"file\">(PDF,"
                + " Azerbaijani, 1.5\u00a0MB)</span>.</p>");
    assertThat(render(ContentLocale.AZ, "[ərizə](media:form)").html())
        .contains("(PDF, 1,5\u00a0MB)");
    assertThat(render(ContentLocale.RU, "[форма](media:form)").html())
        .contains("(PDF, азербайджанский, 1,5\u00a0МБ)");
  }

  @Test
  void an_image_and_a_link_refer_to_their_medium() {
    MarkupCheck check = MarkupCheck.ofDocument("![a](media:cover)\n\nTake [the form](media:form).");

    assertThat(check.problems()).isEmpty();
    assertThat(check.references())
        .containsExactly(
            new Reference(Reference.Kind.IMAGE, "cover", 1),
            new Reference(Reference.Kind.MEDIA, "form", 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "words ![a](media:cover)",
        "![a](media:cover) ![b](media:cover)",
        "- ![a](media:cover)",
        "> ![a](media:cover)",
        "[![a](media:cover)](item:work-permit)",
        "| a |\n| --- |\n| ![a](media:cover) |"
      })
  void an_image_stands_alone(String markdown) {
    assertThat(MarkupCheck.ofDocument(markdown).problems())
        .extracting(MarkupProblem::rule)
        .contains("image-within-text");
  }

  @Test
  void an_image_stands_in_no_text_of_one_paragraph() {
    assertThat(MarkupCheck.ofInline("![a](media:cover)").problems())
        .extracting(MarkupProblem::rule)
        .containsExactly("image-within-text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![a](https://a.example/a.png)",
        "![a](media:Not_A_Key)",
        "![a](media:)",
        "![a](data:image/png;base64,AAAA)",
        "![a](/api/v1/media/cover/a1)"
      })
  void an_image_of_elsewhere_is_refused(String markdown) {
    assertThat(MarkupCheck.ofDocument(markdown).problems())
        .extracting(MarkupProblem::rule)
        .containsExactly("image");
  }
}
