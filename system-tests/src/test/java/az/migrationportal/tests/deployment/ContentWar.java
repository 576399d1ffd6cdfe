package az.migrationportal.tests.deployment;

import az.migrationportal.tests.authenticator.Authenticator;
import java.io.File;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The content core alone in a WAR, with the libraries it brings and what the tests assert with. */
final class ContentWar {
  private static final List<String> LIBRARIES =
      List.of(
          "content-",
          "commonmark",
          "icu4j",
          "snakeyaml",
          "flyway",
          "mariadb-java-client",
          "jackson",
          "gson",
          "password4j",
          "java-otp",
          "bcprov",
          "java-diff-utils",
          "commons-text-",
          "commons-lang3-",
          "okapi-lib-xliff2-",
          "woodstox-core-",
          "stax2-api-",
          "s3-",
          "aws-",
          "protocol-core-",
          "sdk-core-",
          "auth-",
          "http-auth-",
          "http-client-spi-",
          "identity-spi-",
          "endpoints-spi-",
          "metrics-spi-",
          "json-utils-",
          "utils-",
          "regions-",
          "profiles-",
          "arns-",
          "crt-core-",
          "checksums-",
          "retries-",
          "eventstream-",
          "annotations-",
          "third-party-jackson-core-",
          "url-connection-client-",
          "reactive-streams-",
          "imageio-",
          "common-lang-3.",
          "common-io-3.",
          "common-image-3.",
          "webp-imageio-",
          "kotlin-stdlib-",
          "pdfbox-",
          "fontbox-",
          "commons-logging-",
          "httpclient5-",
          "httpcore5-",
          "compiler-0.",
          "common-0.",
          "protobuf-",
          "guava-",
          "failureaccess-",
          "re2j-",
          "antlr4-runtime-",
          "jspecify",
          "slf4j-",
          "assertj-core",
          "byte-buddy");

  private ContentWar() {}

  static WebArchive create() {
    WebArchive war =
        ShrinkWrap.create(WebArchive.class, "content-test.war")
            .addPackage(ContentWar.class.getPackage())
            .addPackage(Authenticator.class.getPackage())
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    for (File library : libraries()) {
      if (library.getName().startsWith("content-")) {
        war.addAsLibrary(withOneTypeMore(library));
      } else {
        war.addAsLibrary(library);
      }
    }
    return war;
  }

  /** The content core with a type that no class of it knows. */
  private static JavaArchive withOneTypeMore(File library) {
    return ShrinkWrap.create(ZipImporter.class, library.getName())
        .importFrom(library)
        .as(JavaArchive.class)
        .add(new StringAsset(MediaFieldLife.TYPE), "library/types/brochure.yaml");
  }

  private static File[] libraries() {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(classPath)
        .map(File::new)
        .filter(file -> file.getName().endsWith(".jar"))
        .filter(file -> LIBRARIES.stream().anyMatch(file.getName()::startsWith))
        .filter(file -> !file.getName().startsWith("content-api"))
        .toArray(File[]::new);
  }
}
