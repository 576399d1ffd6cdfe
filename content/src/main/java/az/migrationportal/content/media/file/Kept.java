package az.migrationportal.content.media.file;

/** What is kept of a file that was read. */
enum Kept {
  /** The file written anew, and an image in the widths of pages. */
  IN_WIDTHS,
  /** The file written anew, in one form. */
  WHOLE,
  /** As {@link #IN_WIDTHS}, but an image of nothing but pixels stays byte for byte. */
  AS_IT_IS
}
