package az.migrationportal.content.decision;

import az.migrationportal.content.decision.CompiledDecision.Asked;
import az.migrationportal.content.decision.condition.Condition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts questions behind those that their conditions read; questions that wait in a ring loop. */
final class QuestionOrder {
  private final List<Asked> questions;
  private final Map<Integer, Asked> owners;
  private final List<Fault> faults;

  QuestionOrder(List<Asked> questions, Map<Integer, Asked> owners, List<Fault> faults) {
    this.questions = questions;
    this.owners = owners;
    this.faults = faults;
  }

  List<Asked> sorted() {
    Set<Asked> done = new LinkedHashSet<>();
    List<Asked> left = new ArrayList<>(questions);
    while (!left.isEmpty()) {
      List<Asked> ready = left.stream().filter(asked -> done.containsAll(needs(asked))).toList();
      if (ready.isEmpty()) {
        Set<String> ring =
            left.stream()
                .map(asked -> asked.question().key())
                .collect(Collectors.toCollection(TreeSet::new));
        faults.add(
            new Fault("loop", "questions/" + ring.iterator().next(), String.join(", ", ring)));
        return questions;
      }
      done.addAll(ready);
      left.removeAll(ready);
    }
    return List.copyOf(done);
  }

  private Set<Asked> needs(Asked asked) {
    Condition when = asked.when();
    if (when == null) {
      return Set.of();
    }
    BitSet reads = new BitSet();
    when.reads(reads);
    return reads.stream()
        .mapToObj(owners::get)
        .filter(owner -> owner != null)
        .collect(Collectors.toSet());
  }
}
