package az.migrationportal.web.i18n;

import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;

/** The words of the interface in every locale, read once. */
@ApplicationScoped
public class TextCatalogue {

  private final Map<ContentLocale, Texts> texts = new EnumMap<>(ContentLocale.class);

  public TextCatalogue() {
    for (ContentLocale locale : ContentLocale.values()) {
      texts.put(locale, new Texts(locale, Bundle.read(locale)));
    }
  }

  /** The words in one locale. */
  public Texts in(ContentLocale locale) {
    Texts found = texts.get(locale);
    if (found == null) {
      throw new IllegalStateException("No texts for " + locale);
    }
    return found;
  }
}
