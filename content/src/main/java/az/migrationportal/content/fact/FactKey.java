package az.migrationportal.content.fact;

import java.util.regex.Pattern;

/** The stable key of a fact, such as {@code registration-deadline}. */
public record FactKey(String value) implements Comparable<FactKey> {

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public FactKey {
    if (value.length() > 100 || !FORM.matcher(value).matches()) {
      throw new InvalidFactKey(value);
    }
  }

  @Override
  public int compareTo(FactKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
