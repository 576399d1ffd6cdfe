package az.migrationportal.content.memory;

import java.util.List;

/**
 * What is offered for one segment.
 *
 * @param matches best first
 * @param terms in the order in which they occur
 */
public record Suggestions(List<MemoryMatch> matches, List<TermHit> terms) {

  public Suggestions {
    matches = List.copyOf(matches);
    terms = List.copyOf(terms);
  }
}
