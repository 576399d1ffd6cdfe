package az.migrationportal.web.prerender;

import az.migrationportal.web.shell.PageFrame;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Style sheet, starter script and drawing of the portal, under names that contain their hash, and
 * the address of the Vaadin bundle that the starter loads.
 */
@ApplicationScoped
public class Assets {

  private static final String INDEX = "META-INF/VAADIN/webapp/index.html";
  private static final Pattern BUNDLE = Pattern.compile("src=\"\\.?(/VAADIN/build/[^\"]+\\.js)\"");
  private static final List<String> STYLES = List.of("tokens.css", "components.css", "portal.css");

  private final Map<String, Answer> files = new HashMap<>();
  private final String style;
  private final String starter;
  private final String passkeys;
  private final String icon;
  private final String bundle;

  public Assets() {
    style = add("portal", "css", "text/css;charset=UTF-8", styles());
    starter = add("start", "js", "text/javascript;charset=UTF-8", read("start.js"));
    passkeys = add("passkeys", "js", "text/javascript;charset=UTF-8", read("passkeys.js"));
    icon = add("icon", "svg", "image/svg+xml", read("icon.svg"));
    bundle = findBundle();
  }

  @Nullable Answer find(String address) {
    return files.get(address);
  }

  String style() {
    return style;
  }

  String starter() {
    return starter;
  }

  /** For pages with a part that makes a passkey or signs in with one. */
  String passkeys() {
    return passkeys;
  }

  String icon() {
    return icon;
  }

  /** Empty where the WAR was built without a frontend, as in some tests. */
  String bundle() {
    return bundle;
  }

  private String add(String name, String ending, String type, String text) {
    byte[] bytes = EntityTags.utf8(text);
    String address = "/assets/" + name + "-" + EntityTags.fingerprint(bytes) + "." + ending;
    files.put(address, Answer.asset(type, bytes));
    return address;
  }

  private static String styles() {
    StringBuilder all = new StringBuilder();
    STYLES.forEach(file -> all.append(read(file)));
    return all.toString();
  }

  private static String read(String file) {
    try (InputStream stream = PageFrame.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("Missing " + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static String findBundle() {
    try (InputStream stream = Assets.class.getClassLoader().getResourceAsStream(INDEX)) {
      if (stream == null) {
        return "";
      }
      Matcher script = BUNDLE.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      return script.find() ? script.group(1) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(INDEX, e);
    }
  }
}
