package az.migrationportal.registration.officer;

import az.migrationportal.registration.locale.ReaderLocale;

/** Addresses of the officers' pages, from the root of the host. */
public final class OfficerAddress {
  /** The first segment after the locale, the same in every language. */
  public static final String SEGMENT = "officer";

  private static final String API = "/api/v1/officer/";

  private OfficerAddress() {}

  /** The inbox. */
  public static String inbox(ReaderLocale locale) {
    return "/" + locale.tag() + "/" + SEGMENT;
  }

  /** A page below, such as {@code sign-in}, {@code accounts} or {@code trail}. */
  public static String below(ReaderLocale locale, String rest) {
    return inbox(locale) + "/" + rest;
  }

  /** The page of an enquiry. */
  public static String enquiry(ReaderLocale locale, String number) {
    return below(locale, "enquiry/" + number);
  }

  /** The page of a registration. */
  public static String registration(ReaderLocale locale, String number) {
    return below(locale, "registration/" + number);
  }

  /** The page of an account. */
  public static String account(ReaderLocale locale, String name) {
    return below(locale, "accounts/" + name);
  }

  /** Where a form is sent, such as {@code sign-in}. */
  public static String sent(String rest) {
    return API + rest;
  }
}
