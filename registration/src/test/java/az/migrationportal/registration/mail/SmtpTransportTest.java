package az.migrationportal.registration.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.registration.locale.ReaderLocale;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SmtpTransportTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), ZoneOffset.UTC);

  @Test
  void a_mail_arrives_as_it_was_written() throws Exception {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      transport(server.getSmtp().getPort()).send(mail("reader@example.org"), "id-1");
      MimeMessage arrived = server.getReceivedMessages()[0];
      assertThat(arrived.getSubject()).isEqualTo("Cavab dəyişib – ə, ş, ı, İ");
      assertThat(String.valueOf(arrived.getContent())).contains("Ответ изменился");
      assertThat(arrived.getHeader("Message-ID", null)).isEqualTo("<id-1@portal.example.org>");
      assertThat(arrived.getHeader("From", null)).isEqualTo("no-reply@portal.example.org");
      assertThat(arrived.getHeader("List-Unsubscribe", null)).isEqualTo("<https://leave>");
      assertThat(arrived.getHeader("List-Unsubscribe-Post", null))
          .isEqualTo("List-Unsubscribe=One-Click");
      assertThat(arrived.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    } finally {
      server.stop();
    }
  }

  @Test
  void mails_leave_over_one_connection_and_a_new_one_where_the_server_ended_it() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      AtomicInteger connections = new AtomicInteger();
      // Ends a connection after two mails, without a word, as a server that restarts does.
      Thread server =
          new Thread(
              () -> {
                for (int i = 0; i < 2; i++) {
                  take(socket, 2, connections);
                }
              });
      server.start();
      try (SmtpTransport line = transport(socket.getLocalPort())) {
        for (int i = 0; i < 3; i++) {
          line.send(mail("reader@example.org"), "id-" + i);
        }
      }
      server.join();
      assertThat(connections).hasValue(2);
    }
  }

  @Test
  void what_a_server_refuses_for_good_is_not_tried_again_and_its_words_are_not_kept()
      throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      Thread server = new Thread(() -> refuse(socket, "550 5.1.1 reader@example.org unknown"));
      server.start();
      assertThatThrownBy(
              () -> transport(socket.getLocalPort()).send(mail("reader@example.org"), "id-2"))
          .isInstanceOfSatisfying(
              MailFailure.class,
              failure -> {
                assertThat(failure.isLasting()).isTrue();
                assertThat(failure.word()).isEqualTo("SMTP 550");
              });
      server.join();
    }
  }

  @Test
  void a_server_that_is_away_is_tried_again() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    assertThatThrownBy(() -> transport(port).send(mail("reader@example.org"), "id-3"))
        .isInstanceOfSatisfying(
            MailFailure.class, failure -> assertThat(failure.isLasting()).isFalse());
  }

  /** Takes so many mails over one connection, then drops it. */
  private static void take(ServerSocket socket, int most, AtomicInteger connections) {
    try (var connection = socket.accept();
        var in =
            new java.io.BufferedReader(
                new java.io.InputStreamReader(
                    connection.getInputStream(), StandardCharsets.US_ASCII));
        var out = connection.getOutputStream()) {
      connections.incrementAndGet();
      say(out, "220 test");
      int taken = 0;
      for (String line = in.readLine(); line != null && taken < most; line = in.readLine()) {
        if (line.equals("DATA")) {
          say(out, "354 go on");
          while (!".".equals(in.readLine())) {
            // The mail.
          }
          taken++;
        }
        say(out, line.equals("QUIT") ? "221 bye" : "250 ok");
        if (line.equals("QUIT")) {
          return;
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void refuse(ServerSocket socket, String reply) {
    try (var connection = socket.accept();
        var in =
            new java.io.BufferedReader(
                new java.io.InputStreamReader(
                    connection.getInputStream(), StandardCharsets.US_ASCII));
        var out = connection.getOutputStream()) {
      say(out, "220 test");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        say(out, line.startsWith("RCPT") ? reply : line.startsWith("QUIT") ? "221 bye" : "250 ok");
        if (line.startsWith("QUIT")) {
          return;
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void say(java.io.OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private static SmtpTransport transport(int port) {
    MailSettings settings =
        new MailSettings(
            Optional.of("127.0.0.1"),
            port,
            "none",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "https://portal.example.org");
    String host = "127.0.0.1";
    return new SmtpTransport(settings, Session.getInstance(settings.smtp(host)), host, CLOCK);
  }

  private static Mail mail(String to) {
    return new Mail(
        MailAddress.of(to).orElseThrow(),
        ReaderLocale.AZ,
        "Cavab dəyişib – ə, ş, ı, İ",
        "Ответ изменился\n",
        "https://leave",
        Instant.MAX);
  }
}
