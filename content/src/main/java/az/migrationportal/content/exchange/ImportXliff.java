package az.migrationportal.content.exchange;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.item.InvalidItemKey;
import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.item.Items;
import az.migrationportal.content.segment.WrittenSegments;
import az.migrationportal.content.translation.OpenedTranslation;
import az.migrationportal.content.translation.SegmentDrafts;
import az.migrationportal.content.type.FieldViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Takes the translations of an exported file into drafts, whole or not at all. A unit counts where
 * its target is not what the draft says, or its state says that it is done and the draft's words
 * are older than the source. It then translates the source as it is, which must be the one that was
 * exported. Each translation that is written has an audit entry; nothing is published.
 */
@ApplicationScoped
public class ImportXliff {

  @Inject private Items items;

  @Inject private SegmentDrafts drafts;

  /** A translation that the file changes. */
  private record Change(OpenedTranslation opened, WrittenSegments written, int segments) {}

  /**
   * Performs the act in one transaction.
   *
   * @return the drafts that were written, by key; none where the file brings nothing new
   * @throws XliffUnreadable where the file is no XLIFF 2, or holds what is not taken
   * @throws XliffRefused where units cannot be taken, with each of them: an unknown item or unit, a
   *     source that has changed since, a draft that has changed since, a code that is missing
   * @throws az.migrationportal.content.account.ActNotAllowed where the actor may not write
   * @throws az.migrationportal.content.account.LocaleNotAllowed where other locales are theirs
   */
  @Transactional
  public List<ImportedTranslation> execute(Actor actor, byte[] file) {
    XliffFile read = XliffReading.of(file);
    actor.requireWriting(read.target());
    Map<String, List<XliffUnit>> byItem = new TreeMap<>();
    read.units()
        .forEach(unit -> byItem.computeIfAbsent(unit.item(), key -> new ArrayList<>()).add(unit));
    List<FieldViolation> refused = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    byItem.forEach(
        (key, units) -> {
          Optional<ItemCard> item = find(key);
          if (item.isEmpty() || item.get().source() != read.source()) {
            refused.add(new FieldViolation("/" + key, "unknown-item", null, null, key));
          } else if (item.get().source() == read.target()) {
            refused.add(new FieldViolation("/" + key, "source-only", null, null, null));
          } else {
            change(drafts.open(actor, item.get().key(), read.target()), units, refused)
                .ifPresent(changes::add);
          }
        });
    if (!refused.isEmpty()) {
      throw new XliffRefused(refused);
    }
    return changes.stream().map(change -> save(actor, change)).toList();
  }

  private Optional<ItemCard> find(String key) {
    try {
      return items.find(new ItemKey(key));
    } catch (InvalidItemKey e) {
      return Optional.empty();
    }
  }

  private static Optional<Change> change(
      OpenedTranslation opened, List<XliffUnit> units, List<FieldViolation> refused) {
    UnitCheck check = new UnitCheck(opened);
    units.forEach(check::take);
    Optional<WrittenSegments> written = check.written();
    refused.addAll(check.refused());
    return written.map(found -> new Change(opened, found, check.count()));
  }

  private ImportedTranslation save(Actor actor, Change change) {
    int version =
        drafts
            .save(
                actor,
                change.opened(),
                change.written(),
                ImportXliff.class,
                Map.of("segments", change.segments()))
            .version();
    return new ImportedTranslation(change.opened().item().key(), version, change.segments());
  }
}
