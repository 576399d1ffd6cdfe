package az.migrationportal.search.indexing.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * Generations as numbered folders, and a small file that names the current one.
 *
 * <p>Only that file decides: a folder that was never promoted, or was replaced, is swept away.
 */
public final class DiskShelf implements Shelf {
  private static final String POINTER = "current";
  private static final String PREFIX = "generation-";

  private final Path folder;
  private long newest;

  /** Keeps generations in this folder, which is made if need be. */
  public DiskShelf(Path folder) {
    this.folder = folder;
  }

  @Override
  public Directory current() throws IOException {
    Files.createDirectories(folder);
    Path named = named();
    if (named == null) {
      Directory fresh = next();
      promote(fresh);
      return fresh;
    }
    return FSDirectory.open(named);
  }

  @Override
  public Directory next() throws IOException {
    Files.createDirectories(folder);
    newest = Math.max(newest, highestNumber()) + 1;
    return FSDirectory.open(Files.createDirectory(folder.resolve(PREFIX + newest)));
  }

  @Override
  public void promote(Directory next) throws IOException {
    Path temporary = folder.resolve(POINTER + ".new");
    Files.writeString(temporary, nameOf(next), StandardCharsets.UTF_8);
    IOUtils.fsync(temporary, false);
    Path pointer = folder.resolve(POINTER);
    try {
      Files.move(temporary, pointer, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, pointer, StandardCopyOption.REPLACE_EXISTING);
    }
    IOUtils.fsync(folder, true);
  }

  @Override
  public void sweep() throws IOException {
    Path kept = named();
    for (Path generation : kept == null ? List.<Path>of() : generations()) {
      if (!generation.equals(kept)) {
        delete(generation);
      }
    }
  }

  private static String nameOf(Directory generation) {
    return ((FSDirectory) generation).getDirectory().getFileName().toString();
  }

  private @org.jspecify.annotations.Nullable Path named() throws IOException {
    try {
      String name = Files.readString(folder.resolve(POINTER), StandardCharsets.UTF_8).strip();
      Path path = folder.resolve(name);
      return name.matches(PREFIX + "\\d{1,18}") && Files.isDirectory(path) ? path : null;
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  private long highestNumber() throws IOException {
    return generations().stream()
        .mapToLong(path -> Long.parseLong(path.getFileName().toString().substring(PREFIX.length())))
        .max()
        .orElse(0);
  }

  private List<Path> generations() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(path -> path.getFileName().toString().matches(PREFIX + "\\d{1,18}"))
          .toList();
    }
  }

  private static void delete(Path generation) throws IOException {
    try (Stream<Path> files = Files.walk(generation)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
