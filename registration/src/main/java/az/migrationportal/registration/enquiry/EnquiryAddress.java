package az.migrationportal.registration.enquiry;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.token.SecretToken;

/** Public addresses of asking, from the root of the host. */
public final class EnquiryAddress {
  private static final String API = "/api/v1/enquiries/";

  private EnquiryAddress() {}

  /** The first segment after the locale. */
  public static String segment(ReaderLocale locale) {
    return switch (locale) {
      case AZ -> "sual";
      case EN -> "ask";
      case RU -> "vopros";
    };
  }

  /** The page with the form. */
  public static String form(ReaderLocale locale) {
    return "/" + locale.tag() + "/" + segment(locale);
  }

  /** The form that was sent and could not be taken, filled in. */
  public static String draft(ReaderLocale locale, SecretToken form) {
    return form(locale) + "/draft/" + form.value();
  }

  /** The page of an enquiry. */
  public static String page(ReaderLocale locale, SecretToken token) {
    return form(locale) + "/" + token.value();
  }

  /** A page that says what happened. */
  public static String done(ReaderLocale locale, String what) {
    return form(locale) + "/" + what;
  }

  /** Where the form of the first page is sent. */
  public static String asking() {
    return API + "form";
  }

  /** Where the forms of an enquiry's page are sent. */
  public static String acting(SecretToken token) {
    return API + token.value() + "/form";
  }
}
