package az.migrationportal.content.session;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** An address with the part cut off that tells people of one network apart. */
final class CoarseAddress {
  private static final Pattern LITERAL =
      Pattern.compile("[0-9.]{7,15}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
  private static final int IPV4_BYTES = 3;
  private static final int IPV6_BYTES = 6;

  private CoarseAddress() {}

  /** Such as {@code 203.0.113.0/24}; a question mark for what is no address. */
  static String of(String address) {
    if (!LITERAL.matcher(address).matches()) {
      return "?";
    }
    try {
      InetAddress whole = InetAddress.getByName(address);
      int kept = whole instanceof Inet6Address ? IPV6_BYTES : IPV4_BYTES;
      byte[] bytes = whole.getAddress();
      Arrays.fill(bytes, kept, bytes.length, (byte) 0);
      return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * 8;
    } catch (UnknownHostException e) {
      return "?";
    }
  }
}
