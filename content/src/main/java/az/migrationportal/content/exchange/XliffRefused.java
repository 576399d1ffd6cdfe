package az.migrationportal.content.exchange;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import az.migrationportal.content.type.FieldViolation;
import java.util.List;
import java.util.Map;

/** Units that cannot be taken; all are told, and none is. */
public class XliffRefused extends Refusal {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldViolation> units;

  XliffRefused(List<FieldViolation> units) {
    super(RefusalKind.INVALID, "xliff-refused", units.toString(), Map.of("count", units.size()));
    this.units = List.copyOf(units);
  }

  /** Each with {@code /item/unit} as its field. */
  public List<FieldViolation> units() {
    return units;
  }
}
