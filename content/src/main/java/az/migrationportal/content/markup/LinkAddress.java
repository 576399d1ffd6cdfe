package az.migrationportal.content.markup;

import az.migrationportal.content.media.MediaKey;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a link leads.
 *
 * @param value the item's key, the country's code, the medium's key, or the address as written
 */
record LinkAddress(Kind kind, String value) {

  /** What is done with a link. */
  enum Kind {
    ITEM,
    COUNTRY,
    MEDIA,
    ELSEWHERE,
    REFUSED
  }

  private static final Set<String> PROTOCOLS = Set.of("http", "https", "mailto", "tel");
  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

  static LinkAddress of(String destination) {
    int colon = destination.indexOf(':');
    String protocol = colon < 0 ? "" : destination.substring(0, colon);
    String rest = destination.substring(colon + 1);
    if (protocol.equals("item") && KEY.matcher(rest).matches()) {
      return new LinkAddress(Kind.ITEM, rest);
    }
    if (protocol.equals("country") && CODE.matcher(rest).matches()) {
      return new LinkAddress(Kind.COUNTRY, rest);
    }
    if (protocol.equals("media") && MediaKey.isKey(rest)) {
      return new LinkAddress(Kind.MEDIA, rest);
    }
    boolean allowed = PROTOCOLS.contains(protocol.toLowerCase(Locale.ROOT)) && isUri(destination);
    return new LinkAddress(allowed ? Kind.ELSEWHERE : Kind.REFUSED, destination);
  }

  private static boolean isUri(String destination) {
    try {
      URI address = new URI(destination);
      return address.isOpaque() || address.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
