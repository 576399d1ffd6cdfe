package az.migrationportal.registration.planted;

import az.migrationportal.content.item.ItemKey;

/** Planted: personal data may not know content. */
public interface KnowsContent {
  void read(ItemKey key);
}
