package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

@ExtendWith(PortalUnderTest.class)
class HtmlIT {
  static List<String> pages() {
    List<String> pages = new ArrayList<>(PublicPages.all());
    pages.add("/en/no-such-page");
    return pages;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void the_nu_checker_finds_no_error(String page, Visitor visitor)
      throws IOException, SAXException {
    byte[] html = visitor.get(page).body().getBytes(StandardCharsets.UTF_8);
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(OutputFormat.GNU);
    String findings = validator.validate(new ByteArrayInputStream(html));
    assertThat(findings.lines().filter(line -> line.contains(" error"))).isEmpty();
  }
}
