package az.migrationportal.tests.browser;

import az.migrationportal.tests.journey.Visitor;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a browser of a certain width, who notices every complaint of that browser. */
final class Reader implements AutoCloseable {
  static final int PHONE = 360;
  static final int DESK = 1280;

  private final Visitor visitor;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  private Reader(Visitor visitor, Browser browser, int width, boolean script) {
    this.visitor = visitor;
    this.context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(script));
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (List.of("error", "warning").contains(message.type())) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.onRequest(request -> requests.add(request.url()));
  }

  static Reader with(Visitor visitor, Browser browser, int width) {
    return new Reader(visitor, browser, width, true);
  }

  static Reader withoutScript(Visitor visitor, Browser browser, int width) {
    return new Reader(visitor, browser, width, false);
  }

  /** With a cookie as an answer set it, {@code name=value}. */
  Reader signedIn(String cookie) {
    String[] parts = cookie.split("=", 2);
    context.addCookies(
        List.of(new Cookie(parts[0], parts[1]).setUrl(visitor.address("/").toString())));
    return this;
  }

  /** What arrives from now on arrives no faster than this. */
  Reader slowedTo(int bytesPerSecond) {
    JsonObject conditions = new JsonObject();
    conditions.addProperty("offline", false);
    conditions.addProperty("latency", 0);
    conditions.addProperty("downloadThroughput", bytesPerSecond);
    conditions.addProperty("uploadThroughput", -1);
    context.newCDPSession(page).send("Network.emulateNetworkConditions", conditions);
    return this;
  }

  Page page() {
    return page;
  }

  Page open(String path) {
    page.navigate(visitor.address(path).toString());
    return page;
  }

  /** Waits until Flow has taken the page over; touching the search field starts it. */
  void goLive() {
    page.locator("#q").focus();
    awaitLive();
  }

  void awaitLive() {
    page.locator("html[data-live=true]")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
  }

  /** The address without the host. */
  String path() {
    String base = visitor.address("").toString();
    return page.url().substring(base.length());
  }

  List<String> complaints() {
    return complaints;
  }

  List<String> requests() {
    return requests;
  }

  boolean hasCookies() {
    return !context.cookies().isEmpty();
  }

  @Override
  public void close() {
    context.close();
  }
}
