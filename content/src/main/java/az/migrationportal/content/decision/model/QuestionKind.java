package az.migrationportal.content.decision.model;

import az.migrationportal.content.decision.condition.VariableType;
import java.util.Locale;

/** What an answer is. */
public enum QuestionKind {
  /** One of the options. */
  CHOICE(VariableType.TEXT),
  /** Any of the options, or none. */
  CHOICES(VariableType.TEXTS),
  /** A country or territory, by ISO code. */
  COUNTRY(VariableType.TEXT),
  /** A day, in ISO form. */
  DATE(VariableType.TEXT),
  /** A whole number. */
  NUMBER(VariableType.NUMBER),
  /** A whole amount in the question's currency. */
  MONEY(VariableType.NUMBER),
  /** A length in the question's unit. */
  DURATION(VariableType.NUMBER),
  /** Full years. */
  AGE(VariableType.NUMBER);

  private final VariableType type;

  QuestionKind(VariableType type) {
    this.type = type;
  }

  /** What a condition sees. */
  public VariableType type() {
    return type;
  }

  /** As it stands in files and answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isNumber() {
    return type == VariableType.NUMBER;
  }
}
