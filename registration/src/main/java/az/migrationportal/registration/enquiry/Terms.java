package az.migrationportal.registration.enquiry;

import az.migrationportal.registration.thread.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Within how many working days an answer is promised. Fifteen is what the law on appeals of
 * citizens gives an appeal; who is in trouble cannot wait that long.
 */
@ApplicationScoped
class Terms {
  private static final int USUAL = 15;
  private static final Map<String, Integer> PRESET = Map.of("help", 1);

  /** Pairs such as {@code help=1,visa=10}. */
  @Inject
  @ConfigProperty(name = "portal.enquiry.terms")
  Optional<String> chosen;

  int workingDays(Topic topic) {
    return chosen.stream()
        .flatMap(pairs -> Stream.of(pairs.split(",", -1)))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .filter(pair -> pair[0].strip().toLowerCase(Locale.ROOT).equals(topic.key()))
        .map(pair -> Integer.valueOf(pair[1].strip()))
        .findFirst()
        .orElseGet(() -> PRESET.getOrDefault(topic.key(), USUAL));
  }
}
