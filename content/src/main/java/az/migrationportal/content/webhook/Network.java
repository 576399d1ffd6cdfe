package az.migrationportal.content.webhook;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** A range of addresses such as {@code 10.0.0.0/8} or {@code fc00::/7}. */
record Network(BigInteger start, int bits, int prefix) {

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException where it is none
   */
  static Network parse(String text) {
    int slash = text.indexOf('/');
    try {
      String literal = text.substring(0, slash);
      if (!literal.matches("[0-9A-Fa-f.:]+")) {
        throw new IllegalArgumentException("not a network: " + text);
      }
      byte[] address = InetAddress.getByName(literal).getAddress();
      int bits = address.length * 8;
      int prefix = Integer.parseInt(text.substring(slash + 1));
      if (prefix < 0 || prefix > bits) {
        throw new IllegalArgumentException("not a network: " + text);
      }
      return new Network(new BigInteger(1, address), bits, prefix);
    } catch (UnknownHostException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("not a network: " + text, e);
    }
  }

  boolean holds(InetAddress address) {
    byte[] bytes = address.getAddress();
    int host = bits - prefix;
    return bytes.length * 8 == bits
        && new BigInteger(1, bytes).shiftRight(host).equals(start.shiftRight(host));
  }
}
