package az.migrationportal.registration.thread;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a question is about; decides how soon it is answered. */
public enum Topic {
  VISA,
  RESIDENCE,
  WORK,
  FAMILY,
  CITIZENSHIP,
  DOCUMENTS,
  HELP,
  RETURN,
  OTHER;

  /** The name as it stands in forms and addresses. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The topic of a form; empty where there is none of this name. */
  public static Optional<Topic> of(String key) {
    return Arrays.stream(values()).filter(topic -> topic.key().equals(key)).findFirst();
  }
}
