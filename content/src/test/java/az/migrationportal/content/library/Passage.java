package az.migrationportal.content.library;

import az.migrationportal.content.fact.Country;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.LegalAct;
import az.migrationportal.content.fact.VisaRule;
import az.migrationportal.content.library.LibraryItem.LibraryTranslation;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.markup.RunningText;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.FieldDefinition;
import az.migrationportal.content.type.FieldKind;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A text in one language, and where it stands.
 *
 * @param file such as {@code items/guide/e-visa/az}, or the key of a fact
 * @param field JSON pointer within it
 */
record Passage(String file, String field, ContentLocale locale, FieldKind kind, String text) {

  String place() {
    return file + " " + field;
  }

  /** What its author typed, block by block. */
  List<RunningText> running() {
    return switch (kind) {
      case MARKDOWN, INLINE -> RunningText.of(text);
      case TEXT, WORD -> List.of(RunningText.ofPlain(text));
      default -> List.of();
    };
  }

  /** Every text of every item. */
  static List<Passage> ofItems(Library library) {
    List<Passage> passages = new ArrayList<>();
    for (LibraryItem item : library.items()) {
      ContentType type = library.types().get(item.type());
      item.translations().forEach((locale, text) -> passages.addAll(of(type, locale, text)));
    }
    return passages;
  }

  static List<Passage> of(ContentType type, ContentLocale locale, LibraryTranslation translation) {
    List<Passage> passages = new ArrayList<>();
    group(passages, translation.name(), "", locale, type.fields(), translation.localized());
    return passages;
  }

  private static void group(
      List<Passage> passages,
      String file,
      String pointer,
      ContentLocale locale,
      List<FieldDefinition> fields,
      JsonObject values) {
    for (FieldDefinition field : fields) {
      JsonValue value = values.get(field.name());
      List<? extends JsonValue> each =
          value instanceof JsonArray array ? array : value == null ? List.of() : List.of(value);
      for (int i = 0; i < each.size(); i++) {
        String at = pointer + "/" + field.name() + (value instanceof JsonArray ? "/" + i : "");
        if (each.get(i) instanceof JsonObject object) {
          group(passages, file, at, locale, field.fields(), object);
        } else if (each.get(i) instanceof JsonString string) {
          passages.add(new Passage(file, at, locale, field.kind(), string.getString()));
        }
      }
    }
  }

  /** Every text of every law, fact and country. */
  static List<Passage> ofFacts(Library library) {
    List<Passage> passages = new ArrayList<>();
    for (LegalAct act : library.facts().acts()) {
      add(passages, act.key(), "/title", act.title());
      add(passages, act.key(), "/short", act.shortTitle());
    }
    for (Fact fact : library.facts().facts()) {
      add(passages, fact.key().value(), "/label", fact.label());
      add(passages, fact.key().value(), "/condition", fact.condition());
    }
    for (Country country : library.facts().countries()) {
      add(passages, country.key().value(), "/name", country.name());
      for (VisaRule rule : country.rules()) {
        add(passages, country.key().value(), "/note", rule.note());
      }
    }
    return passages;
  }

  private static void add(
      List<Passage> passages, String file, String field, Map<ContentLocale, String> texts) {
    texts.forEach(
        (locale, text) -> passages.add(new Passage(file, field, locale, FieldKind.WORD, text)));
  }
}
