package az.migrationportal.content.translation;

import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Everybody whose words a revision holds: who saved it, not only who saved it last. */
@ApplicationScoped
class Authors {

  @Inject private Database database;

  void add(Translation translation, RevisionNumber revision, String name) {
    database.update(
        "insert ignore into revision_author (translation_id, revision, name) values (?, ?, ?)",
        translation.id(),
        revision.value(),
        name);
  }

  Set<String> of(Translation translation, RevisionNumber revision) {
    return Set.copyOf(
        database.query(
            "select name from revision_author where translation_id = ? and revision = ?",
            row -> row.text("name"),
            translation.id(),
            revision.value()));
  }
}
