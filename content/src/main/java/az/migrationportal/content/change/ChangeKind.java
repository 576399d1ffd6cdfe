package az.migrationportal.content.change;

/** What became visible to readers. */
public enum ChangeKind {
  TRANSLATION_PUBLISHED,
  TRANSLATION_WITHDRAWN,
  TRANSLATION_REDIRECTED,
  TRANSLATION_GONE,
  PATH_CHANGED,
  FACTS_CHANGED,
  DECISION_PUBLISHED,
  MEDIA_CHANGED
}
