package az.migrationportal.tests.journey;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Supplier;

/** The acts of one life in their order, and how far it came. */
final class LivedSteps {
  private final String key;
  private final List<Step> steps;
  private int acknowledged;

  /** An act, and what it is called where it fails. */
  record Step(String name, Supplier<HttpResponse<String>> act) {}

  LivedSteps(String key, List<Step> steps) {
    this.key = key;
    this.steps = List.copyOf(steps);
  }

  int length() {
    return steps.size();
  }

  String name(int number) {
    return steps.get(number).name();
  }

  /** How many acts were answered with success. */
  int acknowledged() {
    return acknowledged;
  }

  boolean areOver() {
    return acknowledged == steps.size();
  }

  /**
   * Does the next act.
   *
   * @throws UncheckedIOException if the portal was killed before it answered
   */
  void live() {
    Step next = steps.get(acknowledged);
    HttpResponse<String> answer = next.act().get();
    if (answer.statusCode() / 100 != 2) {
      throw new AssertionError(
          key + ", " + next.name() + ": " + answer.statusCode() + " " + answer.body());
    }
    acknowledged++;
  }
}
