package az.migrationportal.api.feed;

import az.migrationportal.search.indexing.SearchIndex;
import az.migrationportal.search.query.Search;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The search index of this node: opened with the portal, closed with it. */
@ApplicationScoped
public class OpenedIndex {
  private static final Logger LOG = System.getLogger(OpenedIndex.class.getName());

  @Inject
  @ConfigProperty(name = "portal.index.dir", defaultValue = ".portal/index")
  String directory;

  @Inject DatedFacts facts;

  private SearchIndex index;

  private IndexOrigin origin;

  @PostConstruct
  void open() {
    Path folder = Path.of(directory).toAbsolutePath();
    origin = new IndexOrigin(folder.resolve("origin"));
    index = openOrRemember(folder.resolve("lucene"));
  }

  /** A folder that cannot be used must not take the portal down: search then lives in memory. */
  private static SearchIndex openOrRemember(Path folder) {
    try {
      return SearchIndex.open(folder);
    } catch (RuntimeException e) {
      LOG.log(
          Logger.Level.ERROR,
          "The search index cannot be kept in " + folder + "; it is kept in memory instead",
          e);
      return SearchIndex.inMemory();
    }
  }

  SearchIndex index() {
    return index;
  }

  IndexOrigin origin() {
    return origin;
  }

  /** What pages and endpoints ask. */
  @Produces
  @Singleton
  public Search search() {
    return new Search(index, facts);
  }

  @PreDestroy
  void close() {
    index.close();
  }
}
