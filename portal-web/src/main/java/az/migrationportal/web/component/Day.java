package az.migrationportal.web.component;

import az.migrationportal.web.i18n.Texts;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;

/** A day in words, with the machine's form beside it. */
public final class Day {

  private Day() {}

  public static Tag of(Texts texts, LocalDate day) {
    return Tag.of("time", texts.date(day)).attr("datetime", day.toString());
  }

  /** A message with one argument {@code date}, cut where the day stands. */
  public static Component[] in(Texts texts, String key, LocalDate day) {
    return Sentence.around(texts, key, "date", of(texts, day));
  }

  /** The full stop after a message that ends with the day. */
  public static String stop(Texts texts, LocalDate day) {
    return Sentence.stopAfter(texts.date(day));
  }
}
