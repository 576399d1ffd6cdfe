package az.migrationportal.content.segment;

/** What a segment is a piece of. */
public enum SegmentKind {
  FIELD,
  HEADING,
  PARAGRAPH,
  LIST_ITEM,
  TABLE_ROW
}
