package az.migrationportal.content.refusal;

import java.util.Map;

/**
 * A command that was understood and refused, with nothing changed. The subclass names the broken
 * rule.
 *
 * <p>{@link #rule()} is a stable id such as {@code path-already-taken}; {@link #data()} holds what
 * a client needs to explain it (field, limit, line, …). The message is for logs, not for readers.
 */
public abstract class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient RefusalKind kind;
  private final String rule;
  private final transient Map<String, Object> data;

  protected Refusal(RefusalKind kind, String rule, String message, Map<String, Object> data) {
    super(message);
    this.kind = kind;
    this.rule = rule;
    this.data = Map.copyOf(data);
  }

  /** What sort of refusal it is; decides the HTTP status. */
  public RefusalKind kind() {
    return kind;
  }

  /** The broken rule, in lower case with hyphens; never changes once published. */
  public String rule() {
    return rule;
  }

  /** Strings, numbers, booleans, JSON, and lists or maps of them. */
  public Map<String, Object> data() {
    return data;
  }
}
