package az.migrationportal.content.type;

import az.migrationportal.content.locale.ContentLocale;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One field of a content type.
 *
 * @param localized whether each translation has its own value; a shared one travels with the source
 *     translation. Fields of a group are as their group
 * @param required needed for publishing; a draft may lack it
 * @param maxLength in characters (code points), for texts; 0 where the kind has none
 * @param minItems for lists, needed for publishing
 * @param maxItems 0 for a single value; otherwise the field is a list of at most so many
 * @param fields the fields of a {@link FieldKind#GROUP}
 * @param options the values of an {@link FieldKind#OPTION}; of a {@link FieldKind#MEDIA}, {@code
 *     image} where it must be one that can be shown, or nothing
 * @param refersTo the types a {@link FieldKind#REFERENCE} may point at; empty for any
 * @param searchRole how search treats the text: {@code title}, {@code summary}, {@code body},
 *     {@code keywords}; null for not at all
 */
public record FieldDefinition(
    String name,
    FieldKind kind,
    Map<ContentLocale, String> labels,
    boolean localized,
    boolean required,
    int maxLength,
    int minItems,
    int maxItems,
    List<FieldDefinition> fields,
    List<String> options,
    List<String> refersTo,
    @Nullable String searchRole) {

  /** What a {@link FieldKind#MEDIA} begins with, before the key. */
  public static final String MEDIA_SCHEME = "media:";

  private static final String IMAGE = "image";

  public FieldDefinition {
    labels = Map.copyOf(labels);
    fields = List.copyOf(fields);
    options = List.copyOf(options);
    refersTo = List.copyOf(refersTo);
  }

  /** Whether what it refers to is shown, and not only offered. */
  public boolean showsImage() {
    return options.contains(IMAGE);
  }

  /** Whether the field holds a list of values. */
  public boolean isList() {
    return maxItems > 0;
  }
}
