package az.migrationportal.content.library;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.fact.ReplaceFacts;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.type.ContentTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Loads the library at start. Idempotent: what has the hash it had before is not even parsed. An
 * item that is refused is logged and left out; the others are loaded.
 */
@ApplicationScoped
public class LibraryLoader {

  private static final System.Logger LOG = System.getLogger(LibraryLoader.class.getName());
  private static final String FACTS = "facts";

  @Inject private ContentTypes types;

  @Inject private ReplaceFacts replaceFacts;

  @Inject private LoadItem loadItem;

  @Inject private LoadDecision loadDecision;

  @Inject private LoadedFiles loaded;

  /** Loads what is new; answers how many revisions and facts that were. */
  public int execute() {
    LibraryFolder library = LibraryFolder.bundled();
    Map<String, String> hashes = loaded.hashes();
    int news =
        loadFacts(library, hashes) + loadItems(library, hashes) + loadDecisions(library, hashes);
    LOG.log(System.Logger.Level.INFO, "library: {0} new facts and revisions", news);
    return news;
  }

  private int loadFacts(LibraryFolder library, Map<String, String> hashes) {
    String hash = library.factsHash();
    if (hash.equals(hashes.get(FACTS))) {
      return 0;
    }
    int changed = replaceFacts.execute(Actor.library(), FactFiles.read(library.facts()));
    loaded.remember(FACTS, hash);
    return changed;
  }

  /** Last, because decisions refer to facts and items. */
  private int loadDecisions(LibraryFolder library, Map<String, String> hashes) {
    int published = 0;
    for (Map.Entry<String, String> file : library.decisions().entrySet()) {
      if (!Hash.of(file.getValue()).equals(hashes.get(file.getKey()))) {
        published +=
            attempt(file.getKey(), () -> loadDecision.execute(file.getKey(), file.getValue()));
      }
    }
    return published;
  }

  /** All identities first, because items refer to each other. */
  private int loadItems(LibraryFolder library, Map<String, String> hashes) {
    List<LibraryItem> changed = changedItems(library, hashes);
    changed.forEach(item -> attempt(item.key().toString(), () -> create(item)));
    int published = 0;
    for (LibraryItem item : changed) {
      published += attempt(item.key().toString(), () -> loadItem.execute(item, hashes));
    }
    return published;
  }

  private int create(LibraryItem item) {
    loadItem.create(item);
    return 0;
  }

  private List<LibraryItem> changedItems(LibraryFolder library, Map<String, String> hashes) {
    ItemFiles files = new ItemFiles(types);
    List<LibraryItem> changed = new ArrayList<>();
    library
        .items()
        .forEach(
            (folder, texts) -> {
              if (Hash.of(texts.toString()).equals(hashes.get(folder))) {
                return;
              }
              try {
                changed.add(files.read(folder, texts));
              } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "library: cannot read " + folder, e);
              }
            });
    return changed;
  }

  /** Loads one item or decision. */
  private interface Load {
    int run();
  }

  private static int attempt(String what, Load load) {
    try {
      return load.run();
    } catch (Refusal e) {
      LOG.log(System.Logger.Level.ERROR, "library: " + what + " was refused", e);
      return 0;
    }
  }
}
