package az.migrationportal.registration.locale;

/** Public addresses of registering and of one's own record, from the root of the host. */
public final class RegistrationAddress {
  private RegistrationAddress() {}

  /** The first segment of registering. */
  public static String registerSegment(ReaderLocale locale) {
    return switch (locale) {
      case AZ -> "qeydiyyat";
      case EN -> "register";
      case RU -> "registraciya";
    };
  }

  /** The first segment of one's own record. */
  public static String recordSegment(ReaderLocale locale) {
    return switch (locale) {
      case AZ -> "qeydim";
      case EN -> "my-record";
      case RU -> "moya-zapis";
    };
  }

  /** The page where registering begins. */
  public static String register(ReaderLocale locale) {
    return "/" + locale.tag() + "/" + registerSegment(locale);
  }

  /**
   * A page of registering.
   *
   * @param page such as {@code about}; the same word in every language
   */
  public static String register(ReaderLocale locale, String page) {
    return register(locale) + "/" + page(locale, page);
  }

  /** One's own record. */
  public static String myRecord(ReaderLocale locale) {
    return "/" + locale.tag() + "/" + recordSegment(locale);
  }

  /** A page around one's own record, such as {@code sign-in}. */
  public static String myRecord(ReaderLocale locale, String page) {
    return myRecord(locale) + "/" + page(locale, page);
  }

  /** The segment of a page in a language; what has no words of its own is the same in all. */
  public static String page(ReaderLocale locale, String page) {
    int slash = page.indexOf('/');
    return slash < 0
        ? segment(locale, page)
        : segment(locale, page.substring(0, slash)) + page.substring(slash);
  }

  private static String segment(ReaderLocale locale, String page) {
    String[] words =
        switch (page) {
          case "about" -> new String[] {"haqqinizda", "o-vas"};
          case "household" -> new String[] {"aile", "semya"};
          case "place" -> new String[] {"yasayis-yeri", "mesto"};
          case "contact" -> new String[] {"elaqe", "svyaz"};
          case "email" -> new String[] {"e-poct", "pochta"};
          case "email-code" -> new String[] {"e-poct-kodu", "kod-pochty"};
          case "question" -> new String[] {"sual", "vopros"};
          case "code" -> new String[] {"kod", "kod"};
          case "check" -> new String[] {"yoxla", "proverka"};
          case "resume" -> new String[] {"davam", "prodolzhit"};
          case "sent" -> new String[] {"gonderildi", "otpravleno"};
          case "left" -> new String[] {"cixdiniz", "vyshli"};
          case "sign-in" -> new String[] {"giris", "vhod"};
          case "second-step" -> new String[] {"ikinci-addim", "vtoroj-shag"};
          case "move" -> new String[] {"kocdum", "pereezd"};
          case "home" -> new String[] {"qayitdim", "vernulsya"};
          case "erase" -> new String[] {"sil", "udalit"};
          case "still" -> new String[] {"tesdiq", "podtverdit"};
          case "receipt" -> new String[] {"qebz", "kvitanciya"};
          case "confirmation" -> new String[] {"tesdiqname", "podtverzhdenie"};
          case "safe" -> new String[] {"tehlukesizlik", "bezopasnost"};
          case "coverage" -> new String[] {"ehate", "ohvat"};
          default -> new String[] {page, page};
        };
    return switch (locale) {
      case AZ -> words[0];
      case EN -> page;
      case RU -> words[1];
    };
  }
}
