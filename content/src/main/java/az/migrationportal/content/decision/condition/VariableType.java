package az.migrationportal.content.decision.condition;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;

/** What a variable holds. Days are texts in ISO form, which sort as days do. */
public enum VariableType {
  TEXT(SimpleType.STRING),
  NUMBER(SimpleType.INT),
  FLAG(SimpleType.BOOL),
  TEXTS(ListType.create(SimpleType.STRING));

  @SuppressWarnings("ImmutableEnumChecker")
  private final CelType cel;

  VariableType(CelType cel) {
    this.cel = cel;
  }

  CelType cel() {
    return cel;
  }
}
