package az.migrationportal.content.exchange;

import az.migrationportal.content.freshness.BesideAnswer;
import az.migrationportal.content.freshness.TranslationBeside;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.memory.TermBase;
import az.migrationportal.content.translation.SourceNotPublished;
import az.migrationportal.content.translation.TranslatesNothing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Items with their translation as XLIFF 2.0: a file per item, a unit per segment of the source.
 * What is fresh is {@code translated}; what is missing or older than its source is {@code initial},
 * with the old words as target and what the source said then as a note. Terms are notes too.
 */
@ApplicationScoped
public class XliffExport {

  @Inject private TranslationBeside beside;

  @Inject private TermBase terms;

  /**
   * Of the drafts where some are open, otherwise of what readers have.
   *
   * @throws az.migrationportal.content.item.UnknownItem where there is no such item
   * @throws OtherSource where an item is written in another language than {@code source}
   * @throws SourceNotPublished where an item has no text to translate yet
   * @throws TranslatesNothing where source and target are the same
   */
  public String of(List<ItemKey> items, ContentLocale source, ContentLocale target) {
    if (source == target) {
      throw new TranslatesNothing(items.get(0), source);
    }
    try (XliffWriting writing = new XliffWriting(source, target, terms.between(source, target))) {
      for (ItemKey item : items) {
        BesideAnswer answer = beside.of(item, target);
        if (answer.source() != source) {
          throw new OtherSource(item, answer.source());
        }
        if (answer.segments().stream().allMatch(segment -> segment.sourceNow() == null)) {
          throw new SourceNotPublished(item, source);
        }
        writing.item(item, answer.segments());
      }
      return writing.end();
    }
  }
}
