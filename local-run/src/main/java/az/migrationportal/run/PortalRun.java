package az.migrationportal.run;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The command behind {@code ./mvnw -Prun}: starts the portal, says where it is, stops on Ctrl-C.
 */
public final class PortalRun {
  private final PrintStream out;

  private PortalRun(PrintStream out) {
    this.out = out;
  }

  /** Runs until it is interrupted; ends with status 1 and one line where it cannot start. */
  public static void main(String[] arguments) throws InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      new PortalRun(out).run(PortalSettings.ofSystemProperties());
    } catch (StartRefused e) {
      out.println("Not started: " + e.getMessage());
      System.exit(1);
    }
  }

  private void run(PortalSettings settings) throws InterruptedException {
    List<String> signIn = new CopyOnWriteArrayList<>();
    RunningPortal portal =
        RunningPortal.start(settings, line -> out.println(line + " …"), signIn::add);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(portal), "portal-stop"));
    out.println(addresses(settings, String.join("", signIn)));
    portal.awaitExit();
  }

  private void stop(RunningPortal portal) {
    out.println();
    out.println("Stopping …");
    portal.close();
    out.println("Stopped. The data stay where they are.");
  }

  /** Where mails go: to the server of the environment, or into a folder. */
  private static String mails(PortalSettings settings) {
    String server = System.getenv("PORTAL_MAIL_SMTP_HOST");
    return server == null || server.isBlank()
        ? "not sent, but written to " + settings.data().resolve("mail")
        : "sent by " + server;
  }

  private static String addresses(PortalSettings settings, String firstSignIn) {
    String base = "http://localhost:" + settings.port();
    String signIn =
        firstSignIn.isEmpty()
            ? "as at the first start; a lost password: docs/howto/operate.md"
            : firstSignIn.substring(RunningPortal.ANNOUNCEMENT.length()).strip();
    return String.join(
        System.lineSeparator(),
        "",
        "The portal runs.",
        "  Azərbaycanca     " + base + "/az",
        "  English          " + base + "/en",
        "  Русский          " + base + "/ru",
        "  API              " + base + "/openapi",
        "  Editor sign-in   " + signIn,
        "  Data and logs    " + settings.data(),
        "  Mails            " + mails(settings),
        "Ctrl-C stops it.");
  }
}
