package az.migrationportal.content.decision.condition;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;

/** What a variable holds. Days are texts in ISO form, which sort as days do. */
public enum VariableType {
  TEXT,
  NUMBER,
  FLAG,
  TEXTS;

  CelType cel() {
    return switch (this) {
      case TEXT -> SimpleType.STRING;
      case NUMBER -> SimpleType.INT;
      case FLAG -> SimpleType.BOOL;
      case TEXTS -> ListType.create(SimpleType.STRING);
    };
  }
}
