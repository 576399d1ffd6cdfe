package az.migrationportal.content.media.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a portal once wrote is the same file in another portal, in all forms; nothing else is. */
class ArchivedFilesTest {

  private final FileReading reading = new FileReading(4_000_000);

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "gif"})
  void an_image_that_was_written_here_stays_the_same_in_all_its_forms(String format) {
    ReadFile first = reading.read(Samples.encoded(format, noise(700, 300)));

    ReadFile second = reading.readArchived(first.main().bytes());

    assertThat(hashes(second)).isEqualTo(hashes(first));
    assertThat(first.smaller()).hasSize(3);
    assertThat(second.main().width()).isEqualTo(700);
  }

  @Test
  void an_image_that_tells_of_its_place_is_written_anew() {
    byte[] photo = Samples.photo(noise(64, 32), 1);

    FileForm kept = reading.readArchived(photo).main();

    assertThat(new String(kept.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
    assertThat(reading.readArchived(kept.bytes()).main().sha256()).isEqualTo(kept.sha256());
  }

  @Test
  void what_stands_behind_an_image_is_not_kept() {
    byte[] plain = reading.read(Samples.encoded("jpeg", noise(64, 32))).main().bytes();
    byte[] more = Samples.joined(plain, "words".getBytes(StandardCharsets.US_ASCII));

    byte[] kept = reading.readArchived(more).main().bytes();

    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("words");
  }

  @Test
  void a_document_that_was_written_here_stays_the_same() {
    byte[] bytes =
        Documents.with(
            document -> {
              for (int number = 0; number < 5; number++) {
                PDPage page = new PDPage();
                document.addPage(page);
                lines(document, page, number);
              }
              document.getDocumentInformation().setTitle("Five pages");
            });

    FileForm first = reading.read(bytes).main();
    FileForm second = reading.readArchived(first.bytes()).main();

    assertThat(second.sha256()).isEqualTo(first.sha256());
    assertThat(reading.read(bytes).main().sha256()).isEqualTo(first.sha256());
    assertThat(reading.read(first.bytes()).pages()).isEqualTo(6);
  }

  @Test
  void pages_keep_what_they_show_however_their_objects_were_numbered() throws IOException {
    byte[] bytes =
        Documents.with(
            document -> {
              for (int number = 0; number < 30; number++) {
                PDPage page = new PDPage();
                document.addPage(page);
                lines(document, page, number);
              }
            });

    byte[] unpacked;
    try (PDDocument document = Loader.loadPDF(bytes)) {
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      document.save(written, CompressParameters.NO_COMPRESSION);
      unpacked = written.toByteArray();
    }
    byte[] settled;
    try (PDDocument untouched = Loader.loadPDF(unpacked)) {
      settled = DocumentWriting.settled(untouched, unpacked.length);
    }

    assertThat(shown(settled)).hasSize(31).isEqualTo(shown(bytes));
  }

  private static List<String> shown(byte[] bytes) throws IOException {
    List<String> shown = new java.util.ArrayList<>();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      for (PDPage page : document.getPages()) {
        shown.add(new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1));
      }
    }
    return shown;
  }

  private static void lines(PDDocument document, PDPage page, int number) {
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.addRect(10, 10, 100, 20 + number);
      content.stroke();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> hashes(ReadFile file) {
    List<String> hashes = new java.util.ArrayList<>(List.of(file.main().sha256()));
    file.smaller().forEach(form -> hashes.add(form.sha256()));
    return hashes;
  }

  private static BufferedImage noise(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(7);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, 0x203040 + random.nextInt(0x40) * 0x010203);
      }
    }
    return image;
  }
}
