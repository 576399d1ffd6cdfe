package az.migrationportal.tests.contract;

import java.net.http.HttpRequest.BodyPublisher;
import java.util.List;

/**
 * A request that something is wrong with.
 *
 * @param what what is wrong, for whoever reads that the portal failed at it
 * @param headers names and values in turn
 * @param beneath whether it is no request of HTTP at all: the web server then answers 400 without a
 *     body, before the portal sees anything
 */
public record OddRequest(
    String what, String address, BodyPublisher body, List<String> headers, boolean beneath) {

  OddRequest beneathIt() {
    return new OddRequest(what, address, body, headers, true);
  }
}
