package az.migrationportal.registration.refusal;

import java.util.Map;

/**
 * A command that was understood and refused, with nothing changed. The subclass names the broken
 * rule; neither its message nor its data hold anything personal.
 */
public abstract class RegistrationRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What sort of refusal it is, as far as a protocol cares. */
  public enum Kind {
    /** The command breaks a rule of form (HTTP 422). */
    INVALID,
    /** What it names does not exist, or no longer, or never did (404). */
    UNKNOWN,
    /** It does not fit what is there (409). */
    CONFLICT,
    /** It began from something that has changed since (412). */
    STALE,
    /** Whoever asks may not (403). */
    FORBIDDEN,
    /** Who asks is not proven (401). */
    NOT_PROVEN,
    /** Too much of it (429). */
    TOO_MANY,
    /** Right, but it cannot be done now (503). */
    UNAVAILABLE
  }

  private final Kind kind;
  private final String rule;
  private final transient Map<String, Object> data;

  protected RegistrationRefusal(Kind kind, String rule, Map<String, Object> data) {
    super(rule);
    this.kind = kind;
    this.rule = rule;
    this.data = Map.copyOf(data);
  }

  public Kind kind() {
    return kind;
  }

  /** The broken rule, in lower case with hyphens; never changes once published. */
  public String rule() {
    return rule;
  }

  /** Strings and numbers that explain it. */
  public Map<String, Object> data() {
    return data;
  }
}
