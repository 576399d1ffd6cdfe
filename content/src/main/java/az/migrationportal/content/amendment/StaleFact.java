package az.migrationportal.content.amendment;

import az.migrationportal.content.amendment.document.DocumentMerge;
import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The writer did not know the latest version of the fact or visa rule. */
public class StaleFact extends Refusal {

  private static final long serialVersionUID = 1L;

  public StaleFact(FactSubject subject, int current) {
    super(
        RefusalKind.STALE,
        "stale-fact",
        subject + " is at version " + current,
        Map.of("key", subject.key(), "currentVersion", current));
  }

  /**
   * Where it is known what the writer had read.
   *
   * @param savedBy who was faster; empty where no draft is open
   * @param merge what both changes become together, and where they are at odds
   */
  StaleFact(FactSubject subject, int current, String savedBy, DocumentMerge merge) {
    super(
        RefusalKind.STALE,
        "stale-fact",
        subject + " is at version " + current,
        Map.of(
            "key",
            subject.key(),
            "currentVersion",
            current,
            "savedBy",
            savedBy,
            "merge",
            Map.of(
                "clean",
                merge.isClean(),
                "document",
                merge.document(),
                "conflicts",
                merge.conflicts().stream().map(StaleFact::conflict).toList())));
  }

  private static Map<String, Object> conflict(DocumentMerge.Conflict one) {
    return Map.of(
        "field",
        one.place(),
        "base",
        words(one.base()),
        "yours",
        words(one.yours()),
        "theirs",
        words(one.theirs()));
  }

  private static String words(@Nullable JsonValue value) {
    if (value == null) {
      return "";
    }
    return value instanceof JsonString text ? text.getString() : value.toString();
  }
}
