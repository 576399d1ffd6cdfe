package az.migrationportal.tests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * Hands an installed Chromium to tests. Where there is none, browser tests are left out with one
 * loud line, or fail where {@code -Dportal.browser.required=true} forbids leaving them out.
 */
public final class Chromium implements ParameterResolver {
  private static final List<String> USUAL_PLACES =
      List.of(
          "/usr/bin/chromium-headless-shell",
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/usr/bin/google-chrome-stable",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(Browser.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Started started =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.GLOBAL)
            .getOrComputeIfAbsent(Started.class, key -> new Started(), Started.class);
    return started.browser();
  }

  private static Optional<Path> installed() {
    Stream<String> named = Optional.ofNullable(System.getenv("CHROME_BIN")).stream();
    return Stream.concat(named, USUAL_PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static final class Started implements AutoCloseable {
    private final Optional<Playwright> playwright;
    private final Optional<Browser> browser;

    Started() {
      Optional<Path> program = installed();
      playwright = program.map(path -> Playwright.create());
      browser = playwright.map(driver -> launch(driver, program.orElseThrow()));
      if (program.isEmpty()) {
        System.out.println(
            "NO BROWSER: browser tests are left out; install Chromium or set CHROME_BIN.");
      }
    }

    private static Browser launch(Playwright driver, Path program) {
      return driver
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(program)
                  .setArgs(
                      List.of(
                          "--no-sandbox",
                          "--disable-background-networking",
                          "--disable-component-update",
                          "--disable-sync",
                          "--no-first-run")));
    }

    Browser browser() {
      if (browser.isPresent()) {
        return browser.get();
      }
      if (Boolean.getBoolean("portal.browser.required")) {
        throw new AssertionError("No Chromium found, and browser tests may not be left out here.");
      }
      throw new TestAbortedException("no browser installed");
    }

    @Override
    public void close() {
      browser.ifPresent(Browser::close);
      playwright.ifPresent(Playwright::close);
    }
  }
}
