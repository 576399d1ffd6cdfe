package az.migrationportal.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.locale.ContentLocale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageHeadTest {

  @Test
  void alternates_stand_in_one_order_on_every_node() {
    Map<ContentLocale, String> given =
        Map.of(ContentLocale.RU, "/ru", ContentLocale.AZ, "/az", ContentLocale.EN, "/en");
    PageHead head = PageHead.listed("Title", "Description", "/en", given);
    assertThat(head.alternates().keySet())
        .containsExactly(ContentLocale.AZ, ContentLocale.EN, ContentLocale.RU);
  }
}
