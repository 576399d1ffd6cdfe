package az.migrationportal.web.history;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.SystemAddress;
import java.time.LocalDate;

/** Addresses of days and comparisons. */
public final class HistoryAddresses {

  static final String FROM = "from";
  static final String TO = "to";

  private HistoryAddresses() {}

  /** A page as it was on a day. */
  public static String on(String address, LocalDate day) {
    return address + "?" + AskedDay.ON + "=" + day;
  }

  /**
   * The comparisons of a page.
   *
   * @param address of the page in the locale
   */
  public static String compared(ContentLocale locale, String address) {
    return Addresses.of(locale, SystemAddress.CHANGES)
        + address.substring(Addresses.home(locale).length());
  }

  /** The comparison of a page on two days. */
  public static String compared(
      ContentLocale locale, String address, LocalDate from, LocalDate to) {
    return days(compared(locale, address), from, to);
  }

  /** The changes of facts and visa rules. */
  public static String rules(ContentLocale locale) {
    return Addresses.of(locale, SystemAddress.CHANGES) + "/" + rulesSegment(locale);
  }

  static String rulesSegment(ContentLocale locale) {
    return switch (locale) {
      case AZ -> "qaydalar";
      case EN -> "rules";
      case RU -> "pravila";
    };
  }

  static String days(String address, LocalDate from, LocalDate to) {
    return address + "?" + FROM + "=" + from + "&" + TO + "=" + to;
  }
}
