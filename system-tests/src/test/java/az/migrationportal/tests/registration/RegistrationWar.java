package az.migrationportal.tests.registration;

import az.migrationportal.tests.authenticator.Authenticator;
import java.io.File;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The module of personal data alone in a WAR: proof that it needs no neighbour. */
final class RegistrationWar {
  private static final List<String> LIBRARIES =
      List.of(
          "registration-",
          "tink-",
          "protobuf-java-",
          "password4j",
          "commons-lang3-",
          "slf4j-",
          "gson",
          "flyway",
          "mariadb-java-client",
          "jackson",
          "webauthn4j-core-",
          "java-otp",
          "jspecify",
          "assertj-core",
          "byte-buddy");

  private RegistrationWar() {}

  static WebArchive create() {
    return ShrinkWrap.create(WebArchive.class, "registration-test.war")
        .addPackage(RegistrationWar.class.getPackage())
        .addPackage(Authenticator.class.getPackage())
        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
        .addAsLibraries(libraries());
  }

  private static File[] libraries() {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(classPath)
        .map(File::new)
        .filter(file -> file.getName().endsWith(".jar"))
        .filter(file -> LIBRARIES.stream().anyMatch(file.getName()::startsWith))
        .toArray(File[]::new);
  }
}
