package az.migrationportal.content.media.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken as a medium, and what is refused for which reason. */
class FileReadingTest {

  private static final int MOST_PIXELS = 4_000_000;

  private final FileReading reading = new FileReading(MOST_PIXELS);

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] png() {
    return Samples.encoded("png", Samples.picture(40, 20));
  }

  private static byte[] jpeg() {
    return Samples.encoded("jpeg", Samples.picture(40, 20));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(FileFault.EMPTY, "nothing", new byte[0]),
        Arguments.of(FileFault.UNKNOWN_KIND, "words", text("just words")),
        Arguments.of(FileFault.UNKNOWN_KIND, "an archive", Samples.zip()),
        Arguments.of(
            FileFault.UNKNOWN_KIND, "a program", Samples.joined(text("MZ\u0090"), new byte[500])),
        Arguments.of(
            FileFault.SVG,
            "SVG with script",
            text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")),
        Arguments.of(
            FileFault.SVG, "SVG behind a prolog", text("<?xml version='1.0'?>\n<svg></svg>")),
        Arguments.of(
            FileFault.SVG,
            "SVG in UTF-16",
            Samples.joined(
                new byte[] {(byte) 0xff, (byte) 0xfe},
                "<svg/>".getBytes(StandardCharsets.UTF_16LE))),
        Arguments.of(FileFault.SVG, "a page", text("<!DOCTYPE html><p>hello")),
        Arguments.of(FileFault.ANIMATED, "moving GIF", Samples.movingGif()),
        Arguments.of(FileFault.BROKEN, "half a PNG", Samples.slice(png(), 0, png().length / 2)),
        Arguments.of(
            FileFault.BROKEN,
            "half a JPEG",
            Samples.slice(
                Samples.encoded("jpeg", Samples.picture(400, 400)),
                0,
                Samples.encoded("jpeg", Samples.picture(400, 400)).length / 2)),
        Arguments.of(FileFault.BROKEN, "the name of a WebP", text("RIFF\4\0\0\0WEBP")),
        Arguments.of(FileFault.BROKEN, "the name of a JPEG", text("\u00ff\u00d8\u00ff\u00e0")),
        Arguments.of(FileFault.BROKEN, "the name of a PDF", text("%PDF-1.7\nnothing\n%%EOF")),
        Arguments.of(FileFault.BROKEN, "the name of a GIF", text("GIF89a;")),
        Arguments.of(FileFault.TOO_MANY_PIXELS, "a pixel bomb", Samples.pixelBomb(60_000, 60_000)),
        Arguments.of(FileFault.TWO_KINDS, "PNG and ZIP", Samples.joined(png(), Samples.zip())),
        Arguments.of(FileFault.TWO_KINDS, "JPEG and ZIP", Samples.joined(jpeg(), Samples.zip())),
        Arguments.of(
            FileFault.TWO_KINDS,
            "GIF and script",
            Samples.joined(Samples.encoded("gif", Samples.picture(4, 4)), text("*/=1;alert(1)//"))),
        Arguments.of(
            FileFault.TWO_KINDS,
            "PNG and markup",
            Samples.joined(png(), text("<SCRIPT>alert(1)</SCRIPT>"))),
        Arguments.of(
            FileFault.TWO_KINDS,
            "JPEG and PDF",
            Samples.joined(
                Samples.slice(jpeg(), 0, 2),
                new byte[] {(byte) 0xff, (byte) 0xfe, 0, 11},
                text("%PDF-1.7\n"),
                Samples.slice(jpeg(), 2, jpeg().length))),
        Arguments.of(
            FileFault.TWO_KINDS,
            "PDF and page",
            Samples.joined(
                text("%PDF-1.7\n%<html><script>alert(1)</script></html>\n"), Documents.plain())),
        Arguments.of(
            FileFault.TWO_KINDS, "PDF and ZIP", Samples.joined(Documents.plain(), Samples.zip())),
        Arguments.of(
            FileFault.BROKEN,
            "half a PDF",
            Samples.slice(Documents.plain(), 0, Documents.plain().length / 2)),
        Arguments.of(FileFault.BROKEN, "PDF nested without end", Documents.nested(200_000)),
        Arguments.of(
            FileFault.UNKNOWN_KIND,
            "PDF behind words",
            Samples.joined(text("words "), Documents.plain())),
        Arguments.of(FileFault.ACTIVE, "PDF with script", Documents.withScript()),
        Arguments.of(FileFault.ACTIVE, "PDF that starts a program", Documents.withLaunch()),
        Arguments.of(FileFault.ATTACHMENTS, "PDF with a file", Documents.withAttachment()),
        Arguments.of(FileFault.SIGNED, "signed PDF", Documents.signed()),
        Arguments.of(FileFault.LOCKED, "locked PDF", Documents.locked()),
        Arguments.of(
            FileFault.UNPACKS_TO_MUCH,
            "PDF bomb",
            Documents.packed(Samples.deflated(new byte[80 * 1024 * 1024]))),
        Arguments.of(
            FileFault.UNPACKS_TO_MUCH,
            "PDF bomb packed twice",
            Documents.packed(Samples.deflated(Samples.deflated(new byte[80 * 1024 * 1024])))));
  }

  @ParameterizedTest(name = "{1} is refused: {0}")
  @MethodSource("refused")
  void what_may_harm_or_cannot_be_read_is_refused(FileFault fault, String what, byte[] bytes) {
    FileRefused refused = catchThrowableOfType(FileRefused.class, () -> reading.read(bytes));

    assertThat(refused).as(what).isNotNull();
    assertThat(refused.fault()).as(what).isEqualTo(fault);
    assertThat(refused.data()).containsEntry("fault", fault.rule());
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "gif", "bmp"})
  void a_picture_is_taken_by_its_bytes(String format) {
    byte[] bytes = Samples.encoded(format, Samples.picture(40, 20));
    if (format.equals("bmp")) {
      assertThat(catchThrowableOfType(FileRefused.class, () -> reading.read(bytes)).fault())
          .isEqualTo(FileFault.UNKNOWN_KIND);
      return;
    }

    ReadFile read = reading.read(bytes);

    assertThat(read.isImage()).isTrue();
    assertThat(read.main().contentType())
        .isEqualTo(format.equals("jpeg") ? "image/jpeg" : "image/png");
    assertThat(read.main().width()).isEqualTo(40);
    assertThat(read.main().height()).isEqualTo(20);
    assertThat(read.main().sha256()).matches("[0-9a-f]{64}");
  }

  @Test
  void webp_is_read_and_shown_as_jpeg_to_browsers_that_do_not_know_it() throws IOException {
    ReadFile read = reading.read(Samples.webp(Samples.picture(40, 20)));

    assertThat(read.main().contentType()).isEqualTo("image/jpeg");
    assertThat(red(read.main(), 5, 10)).isTrue();
    assertThat(red(read.main(), 35, 10)).isFalse();
  }

  @Test
  void a_wide_picture_is_there_in_each_width() throws IOException {
    ReadFile read = reading.read(Samples.encoded("png", Samples.picture(1500, 750)));

    assertThat(read.smaller())
        .extracting(FileForm::contentType, FileForm::width, FileForm::height)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("image/webp", 320, 160),
            org.assertj.core.groups.Tuple.tuple("image/webp", 640, 320),
            org.assertj.core.groups.Tuple.tuple("image/webp", 1280, 640),
            org.assertj.core.groups.Tuple.tuple("image/webp", 1500, 750));
    for (FileForm form : read.smaller()) {
      BufferedImage shown = decodedWebp(form);
      assertThat(shown.getRGB(10, 10)).isEqualTo(0xffff0000);
      assertThat(shown.getRGB(shown.getWidth() - 10, 10)).isEqualTo(0xff0000ff);
    }
  }

  @Test
  void a_picture_wider_than_any_screen_is_narrowed() {
    ReadFile read = reading.read(Samples.encoded("jpeg", Samples.picture(4000, 1000)));

    assertThat(read.main().width()).isEqualTo(2560);
    assertThat(read.main().height()).isEqualTo(640);
  }

  @Test
  void what_is_see_through_stays_so() throws IOException {
    BufferedImage image = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, 0xff00ff00);

    ReadFile read = reading.read(Samples.encoded("png", image));

    BufferedImage shown = decoded(read.main());
    assertThat(shown.getRGB(0, 0)).isEqualTo(0xff00ff00);
    assertThat(shown.getRGB(5, 5) >>> 24).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void a_photo_stands_upright_and_tells_no_place(int held) throws IOException {
    BufferedImage upright = Samples.picture(64, 32);
    byte[] photo = Samples.photo(Held.as(held, upright), held);
    assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("GPS 40.4093");

    FileForm form = reading.read(photo).main();

    assertThat(form.width()).isEqualTo(64);
    assertThat(form.height()).isEqualTo(32);
    assertThat(red(form, 8, 16)).isTrue();
    assertThat(red(form, 56, 16)).isFalse();
    assertThat(new String(form.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
  }

  @Test
  void what_a_camera_put_behind_a_photo_is_not_kept() {
    byte[] photo = Samples.joined(jpeg(), text("preview preview preview"));

    FileForm form = reading.read(photo).main();

    assertThat(new String(form.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("preview");
  }

  @Test
  void a_document_is_written_anew_and_keeps_its_pages() {
    byte[] bytes =
        Documents.with(document -> document.addPage(new org.apache.pdfbox.pdmodel.PDPage()));

    ReadFile read = reading.read(bytes);

    assertThat(read.isImage()).isFalse();
    assertThat(read.pages()).isEqualTo(2);
    assertThat(read.main().contentType()).isEqualTo("application/pdf");
    assertThat(new String(read.main().bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(read.smaller()).isEmpty();
  }

  @Test
  void nothing_that_was_cut_anywhere_gets_past_as_something_else() {
    byte[] whole = png();
    for (int length = 1; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThat(catchThrowableOfType(FileRefused.class, () -> reading.read(cut)))
          .as("%s of %s bytes", length, whole.length)
          .isNotNull();
    }
  }

  @ParameterizedTest
  @EnumSource(FileFault.class)
  void each_fault_has_a_stable_name(FileFault fault) {
    assertThat(fault.rule()).matches("file-[a-z-]+");
  }

  private static boolean red(FileForm form, int x, int y) throws IOException {
    int pixel = decoded(form).getRGB(x, y);
    return (pixel >> 16 & 0xff) > 150 && (pixel & 0xff) < 100;
  }

  private static BufferedImage decoded(FileForm form) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(form.bytes()));
    assertThat(image).isNotNull();
    return image;
  }

  private static BufferedImage decodedWebp(FileForm form) throws IOException {
    ImageReader reader = new WebPImageReaderSpi().createReaderInstance();
    reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(form.bytes())));
    return reader.read(0);
  }
}
