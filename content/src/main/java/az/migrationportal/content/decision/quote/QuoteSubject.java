package az.migrationportal.content.decision.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a total can be asked for. */
public enum QuoteSubject {
  E_VISA("e-visa"),
  EXTENSION_OF_STAY("extension-of-stay"),
  TRP("trp"),
  PRP("prp"),
  WORK_PERMIT("work-permit"),
  RECOGNITION("recognition");

  private final String group;

  QuoteSubject(String group) {
    this.group = group;
  }

  /** The group of its fees. */
  public String group() {
    return group;
  }

  /** Keys of fees that everybody pays besides. */
  List<String> alwaysDue() {
    return this == E_VISA ? List.of("fee-e-visa-service") : List.of();
  }

  /** As it stands in addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<QuoteSubject> ofWord(String word) {
    return Arrays.stream(values()).filter(subject -> subject.word().equals(word)).findFirst();
  }
}
