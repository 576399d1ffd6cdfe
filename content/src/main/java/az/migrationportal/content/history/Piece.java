package az.migrationportal.content.history;

import az.migrationportal.content.segment.SegmentKind;

/**
 * A piece of a text as a reader sees it.
 *
 * @param under the heading it stands under
 * @param text plain, in one line
 */
record Piece(SegmentKind kind, String under, String text) {}
