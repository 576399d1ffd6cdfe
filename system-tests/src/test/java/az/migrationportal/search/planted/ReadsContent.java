package az.migrationportal.search.planted;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.search.grown.BackToPlanted;

/** Planted: the index may not know content, and features may not form a cycle. */
public interface ReadsContent {
  BackToPlanted read(ItemKey key);
}
