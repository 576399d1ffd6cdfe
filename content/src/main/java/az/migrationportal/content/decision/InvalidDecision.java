package az.migrationportal.content.decision;

import java.util.List;
import java.util.stream.Collectors;

/** A decision whose file cannot be compiled. */
public final class InvalidDecision extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  InvalidDecision(String key, List<Fault> faults) {
    super(
        key
            + ": "
            + faults.stream()
                .map(fault -> fault.rule() + " at " + fault.place() + ": " + fault.detail())
                .collect(Collectors.joining("; ")));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
