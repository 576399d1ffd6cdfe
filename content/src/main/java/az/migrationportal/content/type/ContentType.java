package az.migrationportal.content.type;

import az.migrationportal.content.locale.ContentLocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The declared shape of an item. Every type has the localized fields {@code title} and {@code
 * summary} and the shared fields {@code verifiedOn} and {@code confidence}.
 *
 * @param page whether readers see its items; those of other types have no address, stand in no list
 *     and say how the portal works, such as what search puts first
 */
public record ContentType(
    String name, Map<ContentLocale, String> labels, boolean page, List<FieldDefinition> fields) {

  public ContentType {
    labels = Map.copyOf(labels);
    fields = List.copyOf(fields);
  }

  public Optional<FieldDefinition> field(String fieldName) {
    return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
  }
}
