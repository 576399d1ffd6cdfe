package az.migrationportal.api.paper;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.registration.confirmation.IssuedConfirmation;
import az.migrationportal.registration.household.Person;
import az.migrationportal.registration.locale.MailTexts;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.stay.Purpose;
import az.migrationportal.registration.stay.Stay;
import az.migrationportal.registration.stay.StayKind;
import az.migrationportal.registration.token.SecretToken;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmationPaperTest {
  private static final SecretToken CODE = SecretToken.random();

  @ParameterizedTest
  @EnumSource
  void it_has_title_and_language_and_says_the_same_in_all_three(ReaderLocale locale)
      throws IOException {
    try (PDDocument pdf = Loader.loadPDF(paper("Aysel", "Əliyeva-Ñandú Ивановна", locale))) {
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo(texts(locale, "title") + " AZ-7K3M-9Q2X");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(locale.tag());
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      String text = text(pdf);
      assertThat(text).contains("Aysel Əliyeva-Ñandú Ивановна", "AZ-7K3M-9Q2X");
      for (ReaderLocale language : ReaderLocale.values()) {
        assertThat(text)
            .contains(
                language.words(LocalDate.of(1990, 9, 4)), language.words(LocalDate.of(2026, 2, 1)))
            .contains(texts(language, "kind"))
            .containsIgnoringWhitespaces(texts(language, "check"));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void its_code_can_be_scanned_and_leads_to_the_page_of_the_check(ReaderLocale locale)
      throws Exception {
    try (PDDocument pdf = Loader.loadPDF(paper("Aysel", "", locale))) {
      String address =
          switch (locale) {
            case AZ -> "/az/qeydiyyat/tesdiqname/";
            case EN -> "/en/register/confirmation/";
            case RU -> "/ru/registraciya/podtverzhdenie/";
          };
      assertThat(scanned(pdf)).isEqualTo("https://portal.example" + address + CODE.value());
    }
  }

  @Test
  void it_can_be_read_aloud_column_by_column_and_its_picture_says_where_it_leads()
      throws IOException {
    try (PDDocument pdf = Loader.loadPDF(paper("Aysel", "Əliyeva", ReaderLocale.RU))) {
      TaggedText tagged = TaggedText.of(pdf);
      assertThat(tagged.of("H1")).containsExactly("AyselƏliyeva");
      assertThat(tagged.of("H2"))
          .containsExactly(
              Stream.of(ReaderLocale.values())
                  .map(locale -> texts(locale, "title").replace(" ", ""))
                  .toArray(String[]::new));
      assertThat(tagged.types()).contains("Figure", "L", "LI", "Lbl", "LBody", "P");
      assertThat(tagged.untagged()).isEmpty();
    }
  }

  @Test
  void letters_it_does_not_have_are_boxes() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(paper("Aysel", "漢字", ReaderLocale.EN))) {
      assertThat(text(pdf)).contains("Aysel □□");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 4000})
  void however_long_the_name_the_code_is_on_the_sheet(int letters) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(paper("N".repeat(letters), "Ə", ReaderLocale.EN))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(scanned(pdf)).endsWith(CODE.value());
    }
  }

  private static String scanned(PDDocument pdf) throws Exception {
    BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    BinaryBitmap seen =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
    return new QRCodeReader().decode(seen).getText();
  }

  private static byte[] paper(String given, String family, ReaderLocale locale) {
    Person person = new Person(given, family, LocalDate.of(1990, 9, 4), "C 01234567", null);
    Stay stay =
        new Stay(
            "DE",
            StayKind.PERMANENT,
            Purpose.WORK,
            "",
            "Berlin",
            "",
            LocalDate.of(2026, 2, 1),
            null,
            null);
    return new ConfirmationPaper(Countries.of(FactCollection.empty()), "https://portal.example/")
        .of(
            new IssuedConfirmation(
                CODE,
                "AZ-7K3M-9Q2X",
                locale,
                person,
                stay,
                LocalDate.of(2026, 3, 14),
                LocalDate.of(2026, 11, 25)));
  }

  private static String texts(ReaderLocale locale, String key) {
    return MailTexts.of("az.migrationportal.api.paper.confirmation", locale).raw(key);
  }

  private static String text(PDDocument pdf) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(false);
    return stripper.getText(pdf);
  }
}
