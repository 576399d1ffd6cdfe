package az.migrationportal.web.item;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.ItemQuery;
import az.migrationportal.content.publication.ItemSlice;
import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.content.publication.PublishedItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every published item, for overviews and the site map. */
@ApplicationScoped
public class AllItems {

  @Inject PublishedItems items;

  /** All items of a type, or of every type, with fallback. */
  public List<PublishedItem> in(ContentLocale locale, @Nullable String type) {
    List<PublishedItem> all = new ArrayList<>();
    String cursor = null;
    do {
      ItemSlice slice = items.list(new ItemQuery(type, locale, null, cursor, ItemQuery.MAX_LIMIT));
      all.addAll(slice.items());
      cursor = slice.nextCursor();
    } while (cursor != null);
    return all;
  }
}
