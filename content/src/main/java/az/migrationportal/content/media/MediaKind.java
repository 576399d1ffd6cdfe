package az.migrationportal.content.media;

/** What a medium is; it stays so for ever. */
public enum MediaKind {
  /** Shown within a text. */
  IMAGE,
  /** Linked from a text, to be downloaded: a PDF. */
  DOCUMENT
}
