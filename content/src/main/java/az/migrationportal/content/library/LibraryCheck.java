package az.migrationportal.content.library;

import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.fact.LegalReference;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.library.LibraryItem.LibraryTranslation;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.EndedTranslation;
import az.migrationportal.content.translation.FieldTexts;
import az.migrationportal.content.translation.References;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.ContentTypes;
import az.migrationportal.content.type.FieldRules;
import az.migrationportal.content.type.FieldViolation;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Whether the items of an archive could be published, all of them together with its facts. */
final class LibraryCheck {

  private final ContentTypes types;
  private final References references;
  private final Predicate<ItemKey> known;
  private final List<FieldViolation> problems = new ArrayList<>();
  private final Map<String, ItemKey> addresses = new HashMap<>();

  /**
   * A check.
   *
   * @param facts as they will be once the archive was taken in
   * @param known whether an item exists beside those of the archive
   * @param media what stands against a reference to a medium
   */
  LibraryCheck(
      ContentTypes types,
      FactCollection facts,
      List<LibraryItem> items,
      Predicate<ItemKey> known,
      References.MediaFault media) {
    Set<ItemKey> brought = new HashSet<>();
    items.forEach(item -> brought.add(item.key()));
    this.types = types;
    this.known = key -> brought.contains(key) || known.test(key);
    this.references =
        new References(
            Facts.of(facts), LegalActs.of(facts), Countries.of(facts), this.known, media);
  }

  List<FieldViolation> problems(List<LibraryItem> items) {
    items.forEach(this::item);
    return problems;
  }

  /** Laws that facts rest on and that are not among them. */
  static List<FieldViolation> unknownActs(FactCollection facts) {
    LegalActs acts = LegalActs.of(facts);
    List<FieldViolation> unknown = new ArrayList<>();
    facts
        .facts()
        .forEach(
            fact ->
                fact.values()
                    .forEach(value -> note(acts, fact.key().value(), value.legalBasis(), unknown)));
    facts
        .countries()
        .forEach(
            country ->
                country
                    .rules()
                    .forEach(
                        rule -> note(acts, country.key().value(), rule.legalBasis(), unknown)));
    return unknown;
  }

  private static void note(
      LegalActs acts, String key, List<LegalReference> basis, List<FieldViolation> unknown) {
    for (LegalReference reference : basis) {
      if (acts.find(reference.act()).isEmpty()) {
        unknown.add(
            new FieldViolation("/facts/" + key, "unknown-law", null, null, reference.act()));
      }
    }
  }

  private void item(LibraryItem item) {
    ContentType type = types.get(item.type());
    item.ended().values().forEach(ended -> ended(item, ended));
    if (item.isEnded()) {
      return;
    }
    if (!item.translations().containsKey(item.source())) {
      String file = item.folder() + "/" + ItemText.file(item.source());
      problems.add(new FieldViolation("/" + file, "required", null, null, null));
    }
    fields(item.folder() + "/item.yaml", type, false, item.shared());
    item.translations().forEach((locale, text) -> translation(item, type, locale, text));
  }

  private void translation(
      LibraryItem item, ContentType type, ContentLocale locale, LibraryTranslation text) {
    String file = item.folder() + "/" + ItemText.file(locale);
    fields(file, type, true, text.localized());
    if (type.page() && text.path().isEmpty()) {
      problems.add(new FieldViolation("/" + file + "/path", "required", null, null, null));
    }
    if (!text.path().isEmpty()) {
      address(file + "/path", locale, text.path(), item.key());
    }
    text.formerPaths().forEach(path -> address(file + "/formerPaths", locale, path, item.key()));
  }

  private void ended(LibraryItem item, EndedTranslation ended) {
    String file = item.folder() + "/" + ended.locale().tag() + ItemFiles.ENDED;
    ended
        .addresses()
        .forEach(path -> address(file + "/addresses", ended.locale(), path, item.key()));
    ItemKey target = ended.target();
    if (target != null && (target.equals(item.key()) || !known.test(target))) {
      problems.add(
          new FieldViolation("/" + file + "/item", "unknown-item", null, null, target.value()));
    }
  }

  private void address(String place, ContentLocale locale, String path, ItemKey item) {
    ItemKey other = addresses.putIfAbsent(locale.tag() + "/" + path, item);
    if (other != null) {
      problems.add(new FieldViolation("/" + place, "twice", null, null, path));
    }
  }

  private void fields(String file, ContentType type, boolean localized, JsonObject fields) {
    List<FieldViolation> found = new ArrayList<>(FieldRules.ofPublication(type, localized, fields));
    FieldTexts texts = FieldTexts.of(type, fields);
    found.addAll(texts.violations());
    if (found.isEmpty()) {
      found.addAll(references.broken(texts.references()));
    }
    found.forEach(violation -> problems.add(in(file, violation)));
  }

  /** The same violation, told with its file. */
  static FieldViolation in(String file, FieldViolation violation) {
    return new FieldViolation(
        "/" + file + violation.field(),
        violation.rule(),
        violation.limit(),
        violation.line(),
        violation.found());
  }
}
