package az.migrationportal.content.library;

import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** What of the library was loaded before, by hash. */
@ApplicationScoped
class LoadedFiles {

  @Inject private Database database;

  @Inject private Clock clock;

  Map<String, String> hashes() {
    Map<String, String> hashes = new HashMap<>();
    database.query(
        "select name, hash from library_file",
        row -> hashes.put(row.text("name"), row.text("hash")));
    return hashes;
  }

  void remember(String name, String hash) {
    database.update(
        "insert into library_file (name, hash, loaded_at) values (?, ?, ?)"
            + " on duplicate key update hash = value(hash), loaded_at = value(loaded_at)",
        name,
        hash,
        clock.instant());
  }
}
