package az.migrationportal.registration.recipient;

import java.time.Instant;
import java.util.List;

/**
 * What became of a message that was sent. Registrations that were erased since are not counted.
 *
 * @param put letters that were put into the outbox
 * @param waiting letters that are not put yet
 * @param safe answered that they are safe
 * @param help answered that they need help
 * @param inNeed who needs help, the newest answer first, at most {@value #MOST_SHOWN}
 */
public record Outcome(int put, int waiting, int safe, int help, List<InNeed> inNeed) {
  /** The longest list. */
  public static final int MOST_SHOWN = 500;

  public Outcome {
    inNeed = List.copyOf(inNeed);
  }

  /** Whom the message is for. */
  public int all() {
    return put + waiting;
  }

  /** Have not answered. */
  public int silent() {
    return all() - safe - help;
  }

  /** Somebody who needs help: no more than the number is told without a reason. */
  public record InNeed(String number, Instant at) {}
}
