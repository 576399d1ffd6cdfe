package az.migrationportal.content.planted;

import az.migrationportal.search.query.SearchRequest;
import jakarta.ws.rs.GET;

/** Planted: content may know neither the index nor REST. */
public interface AsksTheIndex {
  @GET
  void ask(SearchRequest request);
}
