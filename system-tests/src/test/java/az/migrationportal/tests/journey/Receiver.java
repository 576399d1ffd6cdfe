package az.migrationportal.tests.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Another system that is told of changes, on this machine. */
@ForbiddenApisExemption(
    "the JDK's own HTTP server, exported and documented, in module jdk.httpserver")
final class Receiver implements AutoCloseable {

  /** A message as it came. */
  record Message(String id, String timestamp, String signature, String body) {}

  private final HttpServer server;
  private final List<Message> messages = new CopyOnWriteArrayList<>();
  private volatile int answer = 204;

  Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::take);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/changes";
  }

  /** From now on it answers so. */
  void answers(int status) {
    answer = status;
  }

  List<Message> messages() {
    return messages;
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      messages.add(
          new Message(
              exchange.getRequestHeaders().getFirst("webhook-id"),
              exchange.getRequestHeaders().getFirst("webhook-timestamp"),
              exchange.getRequestHeaders().getFirst("webhook-signature"),
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
      exchange.getResponseHeaders().set("Location", address() + "/elsewhere");
      exchange.sendResponseHeaders(answer, -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
