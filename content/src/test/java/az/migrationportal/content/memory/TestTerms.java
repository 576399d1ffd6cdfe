package az.migrationportal.content.memory;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import java.util.List;

/** One English term. */
public final class TestTerms {

  private TestTerms() {}

  public static Terms of(String source, String target) {
    return of(ContentLocale.EN, source, target);
  }

  static Terms of(ContentLocale locale, String source, String target) {
    return new Terms(
        locale,
        List.of(
            new Terms.Known(
                new ItemKey("term"), source, target, List.of(WordList.of(source, locale)))));
  }
}
