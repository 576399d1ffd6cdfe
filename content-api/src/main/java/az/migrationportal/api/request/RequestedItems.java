package az.migrationportal.api.request;

import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.content.item.ItemKey;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keys of items in one query parameter, with commas between them. */
public final class RequestedItems {
  private static final int MOST = 100;

  private RequestedItems() {}

  /** Each key once, in their order. */
  public static List<ItemKey> of(String name, @Nullable String value) {
    String given = Parameter.required(name, value);
    List<ItemKey> keys =
        Arrays.stream(given.split(",", -1)).distinct().map(Segment::itemKey).toList();
    if (keys.size() > MOST) {
      throw RequestRefused.invalidParameter(name, given, "1–" + MOST);
    }
    return keys;
  }
}
