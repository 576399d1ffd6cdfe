package az.migrationportal.content.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Text files below a folder of this module's jar, or of its class folder in tests. */
public final class BundledFiles {

  private BundledFiles() {}

  /** The texts by their path below the folder, in order of path. */
  public static SortedMap<String, String> below(String folder) {
    try {
      URL marker = Objects.requireNonNull(BundledFiles.class.getResource("/" + folder), folder);
      return marker.openConnection() instanceof JarURLConnection jar
          ? fromJar(jar, folder + "/")
          : fromFolder(Path.of(marker.toURI()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SortedMap<String, String> fromJar(JarURLConnection connection, String prefix)
      throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    URI archive = URI.create(connection.getJarFileURL().toExternalForm());
    try (JarFile jar = new JarFile(Path.of(archive).toFile())) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
          try (InputStream stream = jar.getInputStream(entry)) {
            files.put(
                entry.getName().substring(prefix.length()),
                new String(stream.readAllBytes(), StandardCharsets.UTF_8));
          }
        }
      }
    }
    return files;
  }

  private static SortedMap<String, String> fromFolder(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(path).toString().replace('\\', '/'),
            Files.readString(path, StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
