package az.migrationportal.content.decision.condition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The variables that conditions may read, each with a type and a slot. */
public final class Variables {
  private static final Pattern NAME =
      Pattern.compile("[a-z][A-Za-z0-9]{0,59}(\\.[a-z][A-Za-z0-9]{0,59})?");

  private final Map<String, Variable> byName = new LinkedHashMap<>();

  /** A declared variable. */
  public record Variable(String name, VariableType type, int slot) {}

  /**
   * Declares a variable.
   *
   * @return its slot
   * @throws IllegalArgumentException for a name that is taken or not of our form
   */
  public int declare(String name, VariableType type) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a name: " + name);
    }
    int slot = byName.size();
    if (byName.putIfAbsent(name, new Variable(name, type, slot)) != null) {
      throw new IllegalArgumentException("declared twice: " + name);
    }
    return slot;
  }

  public Optional<Variable> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  public int size() {
    return byName.size();
  }

  /** All, in the order of their slots. */
  public Iterable<Variable> all() {
    return byName.values();
  }
}
