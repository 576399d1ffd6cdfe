package az.migrationportal.content.segment;

/**
 * A segment as it is to stand in a translation.
 *
 * @param written whether its words are new; otherwise they are what they were
 */
record Meant(Pair pair, SegmentKind kind, String text, boolean written) {

  /** Which source segment it translates: as it is now where the words are new. */
  SourceLink link(Segment cut) {
    Segment source = pair.source();
    String remembered = pair.rememberedSource();
    return new SourceLink(
        cut.field(), cut.hash(), written && source != null ? source.hash() : remembered);
  }

  /** Whether it came out as it was meant. */
  boolean is(Segment cut) {
    return cut.kind() == kind && cut.text().equals(text);
  }
}
