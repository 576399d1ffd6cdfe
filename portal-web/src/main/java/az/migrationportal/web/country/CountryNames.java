package az.migrationportal.web.country;

import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Country;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.i18n.Texts;
import com.ibm.icu.text.Collator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Countries by their names in the reader's language. */
@ApplicationScoped
public class CountryNames {

  @Inject Countries countries;

  /** All of them, in the alphabetical order of the language. */
  public List<Country> sorted(Texts texts) {
    return countries.all().stream()
        .sorted(Comparator.comparing(country -> of(country, texts.locale()), texts.collator()))
        .toList();
  }

  /** Those whose name in any language contains the text, without regard to case and accents. */
  List<Country> containing(String typed, Texts texts) {
    return sorted(texts).stream().filter(country -> matches(country, typed)).toList();
  }

  public static String of(Country country, ContentLocale locale) {
    return country.name().getOrDefault(locale, country.iso2());
  }

  private static boolean matches(Country country, String typed) {
    return country.iso2().equals(typed.toUpperCase(Locale.ROOT))
        || Arrays.stream(ContentLocale.values())
            .anyMatch(locale -> contains(of(country, locale), typed, locale));
  }

  /** Compares letters only: “turkiye” finds Türkiye, “исландия” finds Исландия. */
  private static boolean contains(String name, String typed, ContentLocale locale) {
    Collator letters = Collator.getInstance(locale.javaLocale());
    letters.setStrength(Collator.PRIMARY);
    for (int start = 0; start < name.length(); start++) {
      for (int end = start + 1; end <= name.length(); end++) {
        boolean atWord = start == 0 || !Character.isLetter(name.charAt(start - 1));
        if (atWord && letters.compare(name.substring(start, end), typed) == 0) {
          return true;
        }
      }
    }
    return false;
  }
}
