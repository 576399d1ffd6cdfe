package az.migrationportal.content.item;

import java.util.regex.Pattern;

/**
 * The stable, language-neutral key of an item, such as {@code work-permit}. It never changes.
 *
 * @param value lower-case ASCII words and digits joined by hyphens, at most {@value #MAX_LENGTH}
 */
public record ItemKey(String value) implements Comparable<ItemKey> {

  public static final int MAX_LENGTH = 100;
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public ItemKey {
    if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
      throw new InvalidItemKey(value);
    }
  }

  @Override
  public int compareTo(ItemKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
