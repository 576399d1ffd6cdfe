package az.migrationportal.content.fact;

import az.migrationportal.content.change.ChangeKind;
import az.migrationportal.content.change.ChangeLog;
import az.migrationportal.content.change.Followed;
import az.migrationportal.content.change.ReadersExpected;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** The committed facts, in memory, read anew when the change log says that facts changed. */
@ApplicationScoped
class CommittedFacts implements FactSource {

  private static final int MANY = 1000;

  @Inject private FactReading reading;

  @Inject private ChangeLog log;

  @Inject private Followed.Maker followed;

  private Followed<FactIndex> facts;

  @PostConstruct
  void follow() {
    facts = followed.follow(this::load);
  }

  @Override
  public FactIndex current() {
    return facts.current();
  }

  void readAhead(@Observes ReadersExpected readers) {
    facts.current();
  }

  private FactIndex load(@Nullable FactIndex previous, long since) {
    boolean kept = previous != null && !factsChangedAfter(since);
    return kept && previous != null ? previous : FactIndex.of(reading.all());
  }

  private boolean factsChangedAfter(long sequence) {
    var changes = log.after(sequence, MANY);
    return changes.size() == MANY
        || changes.stream().anyMatch(change -> change.kind() == ChangeKind.FACTS_CHANGED);
  }
}
