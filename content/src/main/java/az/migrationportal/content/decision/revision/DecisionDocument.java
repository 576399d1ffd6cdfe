package az.migrationportal.content.decision.revision;

import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.DecisionFile;
import az.migrationportal.content.item.InvalidItemKey;
import az.migrationportal.content.item.ItemKey;

/** A document as its editor sent it. */
final class DecisionDocument {
  private static final int LONGEST = 200_000;

  private DecisionDocument() {}

  /**
   * The decision that a document describes.
   *
   * @throws DecisionUnreadable where it is none, or another one
   */
  static Decision read(String key, String document) {
    if (document.length() > LONGEST) {
      throw new DecisionUnreadable(key, "longer than " + LONGEST + " characters");
    }
    Decision decision;
    try {
      decision = DecisionFile.read(key, document);
      new ItemKey(decision.key());
    } catch (InvalidItemKey e) {
      throw new DecisionUnreadable(key, "key: " + e.getMessage());
    } catch (RuntimeException e) {
      // Whatever a reader of YAML, of days or of articles says is about the document.
      throw new DecisionUnreadable(key, String.valueOf(e.getMessage()));
    }
    if (!decision.key().equals(key)) {
      throw new DecisionUnreadable(key, "key: " + decision.key());
    }
    return decision;
  }
}
