package az.migrationportal.registration.alert;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.token.SecretToken;

/** Public addresses of saved answers, from the root of the host. */
public final class AnswerAddress {
  private static final String API = "/api/v1/alerts/";

  private AnswerAddress() {}

  /** The first segment after the locale. */
  public static String segment(ReaderLocale locale) {
    return switch (locale) {
      case AZ -> "cavab";
      case EN -> "answer";
      case RU -> "otvet";
    };
  }

  /** The page of a saved answer. */
  public static String page(ReaderLocale locale, SecretToken token) {
    return below(locale, token.value());
  }

  /** The page with the button that confirms an address. */
  public static String confirm(ReaderLocale locale, SecretToken token) {
    return below(locale, "confirm/" + token.value());
  }

  /** The page with the button that forgets. */
  public static String forget(ReaderLocale locale, SecretToken token) {
    return below(locale, "forget/" + token.value());
  }

  /** A page that says what happened: {@code confirmed}, {@code forgotten}, {@code unknown}. */
  public static String done(ReaderLocale locale, String what) {
    return below(locale, what);
  }

  /** Where one POST forgets: for mail programs and for the button. */
  public static String leave(SecretToken token) {
    return API + token.value() + "/forget";
  }

  /** Where one POST confirms. */
  public static String confirmation(SecretToken token) {
    return API + token.value() + "/confirm";
  }

  /** The feed of changes. */
  public static String feed(SecretToken token) {
    return API + token.value() + "/feed.atom";
  }

  private static String below(ReaderLocale locale, String rest) {
    return "/" + locale.tag() + "/" + segment(locale) + "/" + rest;
  }
}
