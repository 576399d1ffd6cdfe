package az.migrationportal.content.decision;

import az.migrationportal.content.decision.condition.VariableType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Dated data that a decision looks an answer up in. */
interface Table {
  /** The columns, in the order of a row. */
  List<Column> columns();

  /** The row of a key on a day: a value for each column, never null. */
  Object[] row(String key, LocalDate on);

  /** What the row rests on; empty where there is none. */
  Optional<Evidence> evidence(String key, LocalDate on);

  /** The days on which the row of a key changes. */
  Stream<LocalDate> turns(String key);

  /** A column as conditions name it, behind the table's name and a dot. */
  record Column(String name, VariableType type) {}
}
