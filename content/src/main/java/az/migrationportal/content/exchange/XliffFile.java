package az.migrationportal.content.exchange;

import az.migrationportal.content.locale.ContentLocale;
import java.util.List;

/** A whole file as it was read. */
record XliffFile(ContentLocale source, ContentLocale target, List<XliffUnit> units) {

  XliffFile {
    units = List.copyOf(units);
  }
}
