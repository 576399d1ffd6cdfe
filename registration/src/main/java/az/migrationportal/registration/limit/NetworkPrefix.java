package az.migrationportal.registration.limit;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The part of an IP address that one household or provider shares: /24 of IPv4, /48 of IPv6. */
final class NetworkPrefix {
  private static final Pattern LITERAL =
      Pattern.compile("[0-9]+(\\.[0-9]+){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*");

  private NetworkPrefix() {}

  /** The prefix as text; what is no address counts as itself, shortened. */
  static String of(String ip) {
    String literal = ip.split("%", 2)[0];
    if (!LITERAL.matcher(literal).matches()) {
      return "other";
    }
    try {
      // A literal: nothing is asked of DNS.
      InetAddress address = InetAddress.getByName(literal);
      int kept = address instanceof Inet4Address ? 3 : 6;
      return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), kept));
    } catch (UnknownHostException e) {
      return "other";
    }
  }
}
