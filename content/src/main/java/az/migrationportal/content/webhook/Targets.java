package az.migrationportal.content.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which addresses may be called, so that nobody makes the portal ask its own network for things:
 * public ones over HTTPS, and the networks that the operator names, over HTTP too. Asked again for
 * every connection, with the very address that is connected to. Not public are the special-purpose
 * ranges of IANA (RFC 6890 and its registries).
 */
@ApplicationScoped
class Targets {

  private static final int LONGEST = 500;

  private static final List<Network> SPECIAL =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/3",
              "::/8",
              "64:ff9b::/96",
              "64:ff9b:1::/48",
              "100::/64",
              "2001::/23",
              "2001:db8::/32",
              "2002::/16",
              "3fff::/20",
              "5f00::/16",
              "fc00::/7",
              "fe80::/9",
              "ff00::/8")
          .map(Network::parse)
          .toList();

  private final List<Network> own;

  /**
   * Reads the operator's networks.
   *
   * @param networks such as {@code 10.1.0.0/16, fd00::/8}; a portal with a wrong one does not start
   *     to send
   */
  @Inject
  Targets(@ConfigProperty(name = "portal.webhook.networks") Optional<String> networks) {
    own =
        networks.stream()
            .flatMap(Pattern.compile(",")::splitAsStream)
            .map(String::strip)
            .map(Network::parse)
            .toList();
  }

  Targets() {
    this(Optional.empty());
  }

  /**
   * Refuses what can never be a target, whatever its name resolves to later.
   *
   * @throws InvalidWebhookTarget where it is no address of a receiver
   */
  URI check(String text) {
    try {
      URI address = new URI(text);
      String scheme = address.getScheme();
      boolean web = "https".equals(scheme) || ("http".equals(scheme) && !own.isEmpty());
      if (!web
          || address.getHost() == null
          || address.getUserInfo() != null
          || address.getFragment() != null
          || text.length() > LONGEST) {
        throw new InvalidWebhookTarget(text);
      }
      resolve(address.getHost(), "http".equals(scheme));
      return address;
    } catch (java.net.URISyntaxException | UnknownHostException e) {
      throw new InvalidWebhookTarget(text);
    }
  }

  /**
   * Where a name leads, if all of it may be called.
   *
   * @param plain whether without TLS, which only the operator's own networks may be asked
   * @throws UnknownHostException where it leads nowhere, or anywhere that may not be called
   */
  InetAddress[] resolve(String host, boolean plain) throws UnknownHostException {
    InetAddress[] found = InetAddress.getAllByName(host);
    if (!Arrays.stream(found).allMatch(address -> mayBeCalled(address, plain))) {
      throw new UnknownHostException(host + " may not be called");
    }
    return found;
  }

  boolean mayBeCalled(InetAddress address, boolean plain) {
    if (own.stream().anyMatch(network -> network.holds(address))) {
      return true;
    }
    return !plain && SPECIAL.stream().noneMatch(network -> network.holds(address));
  }
}
