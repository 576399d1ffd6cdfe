package az.migrationportal.registration.consent;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What data may be used for, if its owner agrees. */
public enum ConsentPurpose {
  /** The mission may use the data to protect the person's rights. */
  CONSULAR,
  /** Messages in an emergency. */
  CRISIS,
  /** Invitations of the mission and of diaspora organisations. */
  EVENTS,
  /** Counted, without a name. */
  STATISTICS,
  /** Relatives who ask may be told that the person is registered, after the person was asked. */
  FINDABLE;

  /** The version of the words that people agree to now; raised when they are changed. */
  public static final int WORDS = 1;

  /** As it stands in forms and answers. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The purpose of an id; empty where it is none. */
  public static Optional<ConsentPurpose> of(String id) {
    return Arrays.stream(values()).filter(purpose -> purpose.id().equals(id)).findFirst();
  }
}
