package az.migrationportal.content.type;

/** What a field holds. The name in a type's file is the same in lower case. */
public enum FieldKind {
  /** Plain text; may hold fact references, no markup. */
  TEXT,
  /** One paragraph of markup: emphasis, links, facts. */
  INLINE,
  /** A whole document of markup. */
  MARKDOWN,
  /** A plain word or phrase, taken as it is. */
  WORD,
  /** One of the options that the field lists. */
  OPTION,
  /** The key of another item. */
  REFERENCE,
  /** A medium, as texts refer to it: {@code media:passport-cover}. */
  MEDIA,
  /** A legal act and an article, as in {@code migration-code 45.1}. */
  LEGAL,
  /** An http or https address. */
  URL,
  /** A day, ISO 8601. */
  DATE,
  /** A whole number. */
  INTEGER,
  /** True or false. */
  BOOLEAN,
  /** An object with fields of its own. */
  GROUP
}
