package az.migrationportal.content.library;

import az.migrationportal.content.decision.DecisionSource;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Country;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalAct;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.item.Items;
import az.migrationportal.content.library.LibraryItem.LibraryTranslation;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.EndedTranslations;
import az.migrationportal.content.path.FormerPaths;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.publication.ServedItem;
import az.migrationportal.content.publication.ServedTranslation;
import az.migrationportal.content.segment.Segments;
import az.migrationportal.content.segment.SourceLink;
import az.migrationportal.content.segment.SourceLinks;
import az.migrationportal.content.segment.SourceMemory;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.ContentTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What readers are served, as files of a library. */
@ApplicationScoped
class ServedLibrary {

  /** Facts that no shipped file has. */
  private static final String ADDED_FACTS = "facts/added.yaml";

  @Inject private ShippedLibrary shipped;
  @Inject private PublishedItems items;
  @Inject private Items cards;
  @Inject private FormerPaths formerPaths;
  @Inject private EndedTranslations ended;
  @Inject private Facts facts;
  @Inject private Countries countries;
  @Inject private LegalActs acts;
  @Inject private DecisionSource decisions;
  @Inject private ContentTypes types;

  /** All files, by name below {@code library/}; the same texts for the same content. */
  SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    shipped
        .files()
        .forEach(
            (name, text) -> {
              if (ShippedLibrary.belongsToRelease(name)) {
                files.put(name, text);
              }
            });
    addFacts(files);
    addItems(files);
    addEnded(files);
    decisions
        .live()
        .forEach(live -> files.put("decisions/" + live.key() + ".yaml", live.document()));
    return files;
  }

  /** The facts as they are served. */
  FactCollection facts() {
    return new FactCollection(acts.all(), facts.all(), countries.all());
  }

  /** The addresses that lead to items still. */
  Map<ContentLocale, Map<ItemKey, List<String>>> formerPaths() {
    Map<ContentLocale, Map<ItemKey, List<String>>> all = new EnumMap<>(ContentLocale.class);
    for (ContentLocale locale : ContentLocale.values()) {
      all.put(locale, formerPaths.in(locale));
    }
    return all;
  }

  private void addItems(SortedMap<String, String> files) {
    Map<ContentLocale, Map<ItemKey, List<String>>> former = formerPaths();
    for (ServedItem item : items.all()) {
      String folder = ItemText.folder(item) + "/";
      LibraryItem known = shipped.items().get(ItemText.folder(item));
      boolean sameCard =
          known != null
              && known.source() == item.source()
              && known.shared().toString().equals(item.shared().toString());
      files.put(
          folder + "item.yaml", sameCard ? shippedText(folder + "item.yaml") : ItemText.card(item));
      item.translations()
          .values()
          .forEach(
              translation -> {
                List<String> left =
                    former
                        .getOrDefault(translation.locale(), Map.of())
                        .getOrDefault(item.key(), List.of());
                String name = folder + ItemText.file(translation.locale());
                files.put(
                    name,
                    isShipped(known, translation, left)
                        ? shippedText(name)
                        : ItemText.translation(translation, left));
                List<SourceLink> memory = unusualMemory(types.get(item.type()), item, translation);
                if (memory != null) {
                  files.put(
                      folder + translation.locale().tag() + ItemFiles.MEMORY,
                      SourceLinks.write(memory) + "\n");
                }
              });
    }
  }

  private void addEnded(SortedMap<String, String> files) {
    ended
        .all()
        .forEach(
            (key, translations) -> {
              ItemCard item = cards.find(key).orElseThrow();
              String folder = "items/" + item.type() + "/" + key + "/";
              files.computeIfAbsent(folder + "item.yaml", name -> ItemText.card(item));
              translations.forEach(
                  one ->
                      files.put(
                          folder + one.locale().tag() + ItemFiles.ENDED, ItemText.ended(one)));
            });
  }

  private String shippedText(String name) {
    return shipped.files().getOrDefault(name, "");
  }

  private static boolean isShipped(
      @Nullable LibraryItem known, ServedTranslation translation, List<String> formerPaths) {
    LibraryTranslation text = known == null ? null : known.translations().get(translation.locale());
    return text != null
        && translation.isPublished()
        && text.path().equals(translation.path())
        && text.formerPaths().equals(formerPaths)
        && text.localized().toString().equals(translation.localized().toString());
  }

  /** What a translation remembers of its source, where that is not what it would if loaded. */
  private static @Nullable List<SourceLink> unusualMemory(
      ContentType type, ServedItem item, ServedTranslation translation) {
    ServedTranslation source = item.translations().get(item.source());
    List<SourceLink> links = translation.links();
    if (translation.locale() == item.source() || source == null || links == null) {
      return null;
    }
    List<SourceLink> usual =
        SourceMemory.saved(
            List.of(),
            Segments.of(type, translation.localized()),
            Segments.of(type, source.localized()));
    return usual.equals(links) ? null : links;
  }

  private void addFacts(SortedMap<String, String> files) {
    FactCollection served = facts();
    Map<String, LegalAct> actsLeft = new HashMap<>();
    served.acts().forEach(act -> actsLeft.put(act.key(), act));
    Map<String, Fact> factsLeft = new HashMap<>();
    served.facts().forEach(fact -> factsLeft.put(fact.key().value(), fact));
    Map<String, Country> countriesLeft = new HashMap<>();
    served.countries().forEach(country -> countriesLeft.put(country.key().value(), country));
    shipped
        .facts()
        .forEach(
            (name, file) -> {
              List<LegalAct> ownActs = new ArrayList<>();
              file.acts().forEach(act -> take(actsLeft, act.key(), ownActs));
              List<Fact> ownFacts = new ArrayList<>();
              file.facts().forEach(fact -> take(factsLeft, fact.key().value(), ownFacts));
              List<Country> ownCountries = new ArrayList<>();
              file.countries()
                  .forEach(country -> take(countriesLeft, country.key().value(), ownCountries));
              FactCollection now = new FactCollection(ownActs, ownFacts, ownCountries);
              files.put(name, now.equals(file) ? shippedText(name) : FactYaml.of(now));
            });
    FactCollection added =
        new FactCollection(
            inOrder(served.acts(), actsLeft),
            List.copyOf(factsLeft.values()),
            List.copyOf(countriesLeft.values()));
    if (!added.equals(FactCollection.empty())) {
      files.put(ADDED_FACTS, FactYaml.of(added));
    }
  }

  private static List<LegalAct> inOrder(List<LegalAct> all, Map<String, LegalAct> left) {
    Set<LegalAct> own = new LinkedHashSet<>(all);
    own.retainAll(left.values());
    return List.copyOf(own);
  }

  private static <T> void take(Map<String, T> left, String key, List<T> into) {
    T found = left.remove(key);
    if (found != null) {
      into.add(found);
    }
  }
}
