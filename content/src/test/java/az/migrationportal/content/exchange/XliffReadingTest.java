package az.migrationportal.content.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.content.freshness.SegmentBeside;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.memory.TestTerms;
import az.migrationportal.content.segment.Freshness;
import az.migrationportal.content.segment.Segment;
import az.migrationportal.content.segment.SegmentKind;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XliffReadingTest {
  private static final String SOURCE = "Pay {fact:fee} & see [the *form*](item:form)\nat once.";

  @Test
  void what_is_written_is_valid_by_the_schema_of_the_standard_and_read_back_as_it_was()
      throws Exception {
    String xliff = written(segment(SOURCE, Freshness.OUTDATED, "Then.", "Заплатите {fact:fee}."));
    SchemaFactory.newInstance("http://www.w3.org/2001/XMLSchema")
        .newSchema(
            Objects.requireNonNull(
                XLIFFReader.class.getResource("/net/sf/okapi/lib/xliff2/xliff_core_2.0.xsd")))
        .newValidator()
        .validate(new StreamSource(new StringReader(xliff)));
    XliffFile file = XliffReading.of(xliff.getBytes(StandardCharsets.UTF_8));
    assertThat(file.source()).isEqualTo(ContentLocale.EN);
    assertThat(file.target()).isEqualTo(ContentLocale.RU);
    XliffUnit unit = file.units().get(0);
    assertThat(unit.item()).isEqualTo("form");
    assertThat(unit.id()).isEqualTo("body.3");
    assertThat(unit.done()).isFalse();
    assertThat(Pieces.text(unit.source())).isEqualTo(SOURCE);
    assertThat(Pieces.text(unit.target())).isEqualTo("Заплатите {fact:fee}.");
    assertThat(UnitName.read(unit.id(), unit.name()).orElseThrow().segment()).isEqualTo("/body#3");
    assertThat(xliff)
        .contains("category=\"source-then\">Then.")
        .contains("category=\"term\">form = анкета")
        .doesNotContain("state=");
  }

  @Test
  void words_that_only_look_like_marks_of_the_library_come_back_too() {
    String odd = "a \uE101 ]]> \u0130 &amp; \u2028 <x> b";
    XliffFile file =
        XliffReading.of(
            written(segment(odd, Freshness.MISSING, null, null)).getBytes(StandardCharsets.UTF_8));
    Codes codes = new Codes(Pieces.of(SegmentKind.PARAGRAPH, odd));
    StringBuilder text = new StringBuilder();
    for (Piece piece : file.units().get(0).source()) {
      text.append(
          piece.isCode()
              ? codes.find(piece.role(), piece.id()).orElseThrow().text()
              : piece.text());
    }
    assertThat(text).hasToString(odd);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no xml",
        "<xliff/>",
        "<a><b></a>",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><x>&a;</x>",
        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>",
        "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\"><x/>",
        "<x>\uE101</x>",
        "<x a=\"\uE101\"/>",
      })
  void whatever_is_no_xliff_is_refused(String text) {
    refused(text);
  }

  @Test
  void other_versions_languages_and_shapes_are_refused() {
    String good = written(segment("One.", Freshness.MISSING, null, null));
    assertThat(XliffReading.of(good.getBytes(StandardCharsets.UTF_8)).units()).hasSize(1);
    refused(good.replace("version=\"2.0\"", "version=\"1.2\""));
    refused(good.replace("trgLang=\"ru\"", "trgLang=\"de\""));
    refused(good.replace("trgLang=\"ru\"", "trgLang=\"en\""));
    refused(good.replace(" trgLang=\"ru\"", ""));
    refused(good.replace("<unit ", "<bogus/><unit "));
    refused(good.replace("<source ", "<source bogus=\"1\" "));
    refused(good.replace("One.", "<x>".repeat(100) + "</x>".repeat(100)));
    refused(good.substring(0, good.length() - 20));
    refused(
        good.replace("<xliff ", "<!DOCTYPE xliff [<!ENTITY a \"One.\">]><xliff ")
            .replace("One.", "&a;"));
  }

  private static void refused(String text) {
    assertThatThrownBy(() -> XliffReading.of(text.getBytes(StandardCharsets.UTF_8)))
        .as(text)
        .isInstanceOf(XliffUnreadable.class);
  }

  private static String written(SegmentBeside segment) {
    try (XliffWriting writing =
        new XliffWriting(ContentLocale.EN, ContentLocale.RU, TestTerms.of("form", "анкета"))) {
      writing.item(new ItemKey("form"), List.of(segment));
      return writing.end();
    }
  }

  private static SegmentBeside segment(
      String source, Freshness freshness, @Nullable String then, @Nullable String translation) {
    String hash = Segment.named("/body#3", SegmentKind.PARAGRAPH, source).hash();
    return new SegmentBeside(
        1, "/body#3", SegmentKind.PARAGRAPH, freshness, hash, source, then, translation);
  }
}
