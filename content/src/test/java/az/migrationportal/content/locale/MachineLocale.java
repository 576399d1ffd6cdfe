package az.migrationportal.content.locale;

import java.util.List;
import java.util.Locale;

/** Runs a check as it would run on machines with other default locales. */
public final class MachineLocale {

  private static final List<String> TAGS = List.of("en", "tr", "az");

  private MachineLocale() {}

  /** Under English, Turkish and Azerbaijani; the last two case i and I in their own way. */
  public static void inEach(Runnable check) {
    Locale before = Locale.getDefault();
    try {
      for (String tag : TAGS) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        check.run();
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
