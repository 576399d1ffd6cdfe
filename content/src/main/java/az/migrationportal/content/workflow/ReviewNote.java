package az.migrationportal.content.workflow;

import az.migrationportal.content.type.FieldViolation;
import az.migrationportal.content.type.InvalidFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What author and reviewer tell each other: at most {@value #LONGEST} characters. */
public final class ReviewNote {

  public static final int LONGEST = 1000;

  private ReviewNote() {}

  /** A note that may be left out. */
  public static @Nullable String optional(@Nullable String note) {
    if (note == null || note.isBlank()) {
      return null;
    }
    if (note.length() > LONGEST) {
      throw refused("too-long", LONGEST);
    }
    return note.strip();
  }

  /** A note that must say something. */
  public static String required(String note) {
    String given = optional(note);
    if (given == null) {
      throw refused("required", null);
    }
    return given;
  }

  private static InvalidFields refused(String rule, @Nullable Integer limit) {
    return new InvalidFields(List.of(new FieldViolation("/note", rule, limit, null, null)));
  }
}
