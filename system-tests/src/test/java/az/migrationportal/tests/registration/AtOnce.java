package az.migrationportal.tests.registration;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several who act at the same moment. */
final class AtOnce {
  private AtOnce() {}

  /** What became of each, in order: {@code done}, or the name of the refusal. */
  static List<String> outcomes(Runnable... acts) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(acts.length);
    try {
      List<Callable<String>> all = new ArrayList<>();
      for (Runnable act : acts) {
        all.add(() -> outcome(act));
      }
      List<String> outcomes = new ArrayList<>();
      for (Future<String> done : threads.invokeAll(all)) {
        outcomes.add(done.get());
      }
      return outcomes;
    } finally {
      threads.shutdownNow();
    }
  }

  private static String outcome(Runnable act) {
    try {
      act.run();
      return "done";
    } catch (RegistrationRefusal refused) {
      return refused.getClass().getSimpleName();
    }
  }
}
