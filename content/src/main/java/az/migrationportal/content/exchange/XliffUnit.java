package az.migrationportal.content.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it was read.
 *
 * @param item the {@code original} of its file
 * @param done whether its state says that it is translated
 * @param source its codes with what the file says they are
 * @param target the same; empty where there is none
 */
record XliffUnit(
    String item,
    String id,
    @Nullable String name,
    boolean done,
    List<Piece> source,
    List<Piece> target) {

  XliffUnit {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }
}
