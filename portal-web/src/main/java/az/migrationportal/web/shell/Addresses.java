package az.migrationportal.web.shell;

import az.migrationportal.content.fact.Country;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.PublishedItem;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes public addresses, from the root of the host and with the locale in front. */
public final class Addresses {

  /** Where the official answer is. */
  public static final String OFFICIAL_SITE = "https://migration.gov.az/";

  private Addresses() {}

  public static String home(ContentLocale locale) {
    return "/" + locale.tag();
  }

  public static String of(ContentLocale locale, String path) {
    return path.isEmpty() ? home(locale) : home(locale) + "/" + path;
  }

  public static String of(ContentLocale locale, SystemAddress address) {
    return of(locale, address.segment(locale));
  }

  /** The feed of changes. */
  public static String feed(ContentLocale locale) {
    return home(locale) + "/changes.atom";
  }

  public static String of(ContentLocale locale, Country country) {
    String segment = country.path().get(locale);
    return of(locale, SystemAddress.COUNTRIES)
        + "/"
        + (segment == null ? country.key().value() : segment);
  }

  /** Where an item is read in a locale: under its own path, or under that of its fallback. */
  public static String of(ContentLocale locale, PublishedItem item) {
    return Stream.concat(Stream.of(locale), locale.fallbacks().stream())
        .map(item.paths()::get)
        .filter(path -> path != null)
        .findFirst()
        .map(path -> of(locale, path))
        .orElseGet(() -> of(locale, item.path()));
  }

  /** One address for each locale. */
  public static Map<ContentLocale, String> inEvery(Function<ContentLocale, String> address) {
    Map<ContentLocale, String> addresses = new EnumMap<>(ContentLocale.class);
    Arrays.stream(ContentLocale.values()).forEach(l -> addresses.put(l, address.apply(l)));
    return addresses;
  }
}
