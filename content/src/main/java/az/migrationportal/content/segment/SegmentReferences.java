package az.migrationportal.content.segment;

import az.migrationportal.content.markup.MarkupCheck;
import az.migrationportal.content.markup.Reference;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** What a reader acts on in a segment: the facts, fees and laws it refers to. */
public final class SegmentReferences {

  private static final Set<Reference.Kind> FACTUAL =
      EnumSet.of(Reference.Kind.FACT, Reference.Kind.FEES, Reference.Kind.LAW);

  private SegmentReferences() {}

  /** Such as {@code fact:state-duty}, each once, in order. */
  public static Set<String> factual(Segment segment) {
    Set<String> found = new TreeSet<>();
    for (Reference reference : MarkupCheck.ofDocument(segment.text()).references()) {
      if (FACTUAL.contains(reference.kind())) {
        found.add(reference.kind() + ":" + reference.value());
      }
    }
    return found;
  }
}
