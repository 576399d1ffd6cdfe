package az.migrationportal.web.planted;

import az.migrationportal.api.planted.UsesAPage;
import az.migrationportal.search.indexing.SearchIndex;

/** Planted: a page may neither write the index nor use an endpoint. */
public interface WritesTheIndex {
  void write(SearchIndex index, UsesAPage endpoint);
}
