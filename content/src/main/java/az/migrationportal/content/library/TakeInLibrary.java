package az.migrationportal.content.library;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.item.CreateItem;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.item.Items;
import az.migrationportal.content.library.ImportedLibrary.Text;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.media.MediaKey;
import az.migrationportal.content.path.FormerPaths;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.publication.ServedItem;
import az.migrationportal.content.type.FieldViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Writes a library that was found sound, through the acts that editors use. */
@ApplicationScoped
class TakeInLibrary {

  @Inject private PublishedItems published;
  @Inject private FormerPaths formerPaths;
  @Inject private Items items;
  @Inject private CreateItem createItem;
  @Inject private TakeInItem takeInItem;
  @Inject private TakeInFacts takeInFacts;
  @Inject private TakeInMedia takeInMedia;
  @Inject private TakeInEnded takeInEnded;
  @Inject private TakeInDecisions takeInDecisions;
  @Inject private AuditTrail audit;

  /**
   * All of it in one transaction.
   *
   * @throws DryRun at the end of a dry run, instead of an answer
   * @throws LibraryUnsound where drafts are in the way
   */
  @Transactional
  ImportedLibrary execute(
      Actor actor, ReadLibrary library, List<LibraryMedium> media, String hash, boolean dryRun) {
    Map<ItemKey, ServedItem> served = new HashMap<>();
    published.all().forEach(item -> served.put(item.key(), item));
    List<FieldViolation> inTheWay = new ArrayList<>();
    List<ItemKey> created = created(library);
    Map<ItemKey, StateBefore> before = before(library, served);
    for (LibraryItem item : library.items()) {
      takeInItem.check(item, of(before, item), inTheWay);
    }
    takeInFacts.check(library.facts(), inTheWay);
    takeInMedia.check(media, inTheWay);
    takeInDecisions.check(library.decisions(), inTheWay);
    if (!inTheWay.isEmpty()) {
      throw new LibraryUnsound(inTheWay);
    }
    List<MediaKey> kept = takeInMedia.execute(actor, media);
    List<String> facts = takeInFacts.execute(actor, library.facts());
    library.items().stream()
        .filter(item -> created.contains(item.key()))
        .forEach(item -> createItem.execute(actor, item.key(), item.type(), item.source()));
    List<Text> texts = new ArrayList<>();
    List<Text> withdrawn = new ArrayList<>();
    for (LibraryItem item : library.items()) {
      takeInItem.execute(actor, item, of(before, item), texts, withdrawn);
    }
    List<Text> ended = takeInEnded.execute(actor, library.items());
    List<String> decisions = takeInDecisions.execute(actor, library.decisions());
    ImportedLibrary outcome =
        new ImportedLibrary(
            created,
            texts,
            withdrawn,
            ended,
            facts,
            decisions,
            kept,
            leftAlone(library, served.keySet()));
    if (!outcome.isEmpty()) {
      audit.record(actor.name(), ImportLibrary.class, detail(outcome, hash));
    }
    if (dryRun) {
      throw new DryRun(outcome);
    }
    return outcome;
  }

  private Map<ItemKey, StateBefore> before(ReadLibrary library, Map<ItemKey, ServedItem> served) {
    Map<ItemKey, Map<ContentLocale, List<String>>> left = new HashMap<>();
    for (ContentLocale locale : ContentLocale.values()) {
      formerPaths
          .in(locale)
          .forEach(
              (key, paths) ->
                  left.computeIfAbsent(key, unused -> new EnumMap<>(ContentLocale.class))
                      .put(locale, paths));
    }
    Map<ItemKey, StateBefore> before = new HashMap<>();
    for (LibraryItem item : library.items()) {
      ItemKey key = item.key();
      before.put(key, new StateBefore(served.get(key), left.getOrDefault(key, Map.of())));
    }
    return before;
  }

  private static StateBefore of(Map<ItemKey, StateBefore> before, LibraryItem item) {
    return Objects.requireNonNull(before.get(item.key()));
  }

  private List<ItemKey> created(ReadLibrary library) {
    return items.unknown(library.items().stream().map(LibraryItem::key).toList());
  }

  private static List<ItemKey> leftAlone(ReadLibrary library, Set<ItemKey> served) {
    Set<ItemKey> left = new HashSet<>(served);
    library.items().forEach(item -> left.remove(item.key()));
    return left.stream().sorted(Comparator.comparing(ItemKey::value)).toList();
  }

  private static Map<String, Object> detail(ImportedLibrary outcome, String hash) {
    return Map.of(
        "archive",
        hash,
        "created",
        outcome.created().size(),
        "published",
        outcome.published().size(),
        "withdrawn",
        outcome.withdrawn().size(),
        "ended",
        outcome.ended().size(),
        "facts",
        outcome.facts().size(),
        "decisions",
        outcome.decisions().size(),
        "media",
        outcome.media().size());
  }
}
