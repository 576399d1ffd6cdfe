package az.migrationportal.content.publication;

import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.markup.Reference;
import az.migrationportal.content.translation.FieldTexts;
import az.migrationportal.content.type.ContentTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/** What the fields of a text refer to. */
@ApplicationScoped
public class ItemReferences {

  @Inject private ContentTypes types;

  /**
   * Reads fields as they were written.
   *
   * @param type of the item they are of
   * @param fields all or some; others are not looked at
   */
  public Referenced of(String type, JsonObject fields) {
    List<FieldTexts.Located> references = FieldTexts.of(types.get(type), fields).references();
    return new Referenced(
        values(references, Reference.Kind.ITEM).map(ItemKey::new).toList(),
        values(references, Reference.Kind.FACT).map(FactKey::new).toList());
  }

  private static Stream<String> values(List<FieldTexts.Located> references, Reference.Kind kind) {
    return references.stream()
        .filter(reference -> reference.kind() == kind)
        .map(FieldTexts.Located::value)
        .distinct();
  }
}
