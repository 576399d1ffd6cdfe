package az.migrationportal.content.publication;

import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.item.ItemKey;
import java.util.List;

/**
 * What a text refers to, each once, in the order of the text.
 *
 * @param items linked or named in a field, published or not
 * @param facts quoted one by one; tables of fees are not taken apart
 */
public record Referenced(List<ItemKey> items, List<FactKey> facts) {

  public Referenced {
    items = List.copyOf(items);
    facts = List.copyOf(facts);
  }
}
