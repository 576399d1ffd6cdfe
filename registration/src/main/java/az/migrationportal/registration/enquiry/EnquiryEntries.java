package az.migrationportal.registration.enquiry;

import az.migrationportal.registration.json.Json;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.thread.Topic;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The form as it was filled in, right or wrong.
 *
 * @param topic the key of a topic; empty for none chosen
 * @param country ISO 3166-1 alpha-2; empty where it is about none
 * @param words kept exactly, at most {@value #MOST_CHARACTERS} characters
 * @param address where the answer is told; empty for nowhere
 */
public record EnquiryEntries(
    ReaderLocale locale, String topic, String country, String words, String address) {
  /** The longest text, in Unicode code points. */
  public static final int MOST_CHARACTERS = 5000;

  private static final Pattern COUNTRY = Pattern.compile("([A-Z]{2})?");

  /** What is wrong, in the order of the form; empty where it can be taken. */
  public List<EntryViolation> violations() {
    List<EntryViolation> found = new ArrayList<>();
    if (Topic.of(topic).isEmpty()) {
      found.add(EntryViolation.of("topic", "topic-missing"));
    }
    if (!COUNTRY.matcher(country).matches()) {
      found.add(EntryViolation.of("country", "country-unknown"));
    }
    wordsViolation(words).ifPresent(found::add);
    if (!address.isBlank() && MailAddress.of(address).isEmpty()) {
      found.add(EntryViolation.of("address", "invalid-address"));
    }
    return found;
  }

  private static Optional<EntryViolation> wordsViolation(String words) {
    if (words.isBlank()) {
      return Optional.of(EntryViolation.of("words", "words-missing"));
    }
    int length = words.codePointCount(0, words.length());
    return length > MOST_CHARACTERS
        ? Optional.of(
            new EntryViolation(
                "words", "words-too-long", Map.of("limit", MOST_CHARACTERS, "found", length)))
        : Optional.empty();
  }

  /**
   * Refuses words that cannot be taken, here, added later, or an officer's.
   *
   * @throws InvalidEntries where there are none, or too many
   */
  public static void requireWords(String words) {
    wordsViolation(words)
        .ifPresent(
            wrong -> {
              throw new InvalidEntries(List.of(wrong));
            });
  }

  String json() {
    return Json.createObjectBuilder()
        .add("locale", locale.tag())
        .add("topic", topic)
        .add("country", country)
        .add("words", words)
        .add("address", address)
        .build()
        .toString();
  }

  static EnquiryEntries of(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      return new EnquiryEntries(
          ReaderLocale.ofTag(object.getString("locale")).orElseThrow(),
          object.getString("topic"),
          object.getString("country"),
          object.getString("words"),
          object.getString("address"));
    }
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "the entries of an enquiry";
  }
}
