package az.migrationportal.tests.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The modules as they are compiled, and the packages they own. */
final class Modules {
  static final String CONTENT = "az.migrationportal.content..";
  static final String SEARCH = "az.migrationportal.search..";
  static final String API = "az.migrationportal.api..";
  static final String WEB = "az.migrationportal.web..";
  static final String REGISTRATION = "az.migrationportal.registration..";

  /** Module folder and the number of its classes below which a scan is not believed. */
  static final Map<String, Integer> FLOORS =
      Map.of(
          "content",
          100,
          "search-index",
          60,
          "registration",
          40,
          "content-api",
          40,
          "portal-web",
          40);

  private Modules() {}

  static Path root() {
    return Path.of(System.getProperty("portal.root", ".."));
  }

  static JavaClasses of(String module) {
    return new ClassFileImporter().importPath(root().resolve(module).resolve("target/classes"));
  }

  static JavaClasses all() {
    List<Path> folders =
        FLOORS.keySet().stream()
            .map(module -> root().resolve(module).resolve("target/classes"))
            .toList();
    return new ClassFileImporter().importPaths(folders);
  }
}
