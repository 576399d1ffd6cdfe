package az.migrationportal.web.component;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Links to other sites. */
public final class Outside {

  private static final int LONGEST_PATH = 60;

  private Outside() {}

  /** Only web addresses become links; anything else stays text. */
  public static Tag link(String address, String text) {
    return isWeb(address) ? Tag.link(address, text) : Tag.of("span", text);
  }

  /** The host of a web address, as readers know it; the address itself where it has none. */
  public static String host(String address) {
    try {
      String host = new URI(address).getHost();
      if (host == null) {
        return address;
      }
      return host.startsWith("www.") ? host.substring(4) : host;
    } catch (URISyntaxException e) {
      return address;
    }
  }

  /** A web address for readers: host and path, so that two pages of a site differ. */
  public static String label(String address) {
    String host = host(address);
    int start = address.indexOf(host);
    if (start < 0 || !isWeb(address)) {
      return address;
    }
    String path = address.substring(start + host.length());
    if (path.length() <= 1) {
      return host;
    }
    return path.length() <= LONGEST_PATH
        ? host + path
        : host + path.substring(0, LONGEST_PATH) + "…";
  }

  private static boolean isWeb(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }
}
