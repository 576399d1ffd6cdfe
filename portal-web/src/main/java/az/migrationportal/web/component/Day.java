package az.migrationportal.web.component;

import az.migrationportal.web.i18n.Texts;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A day in words, with the machine's form beside it. */
public final class Day {

  private static final String PLACE = "\uE000";

  private Day() {}

  public static Tag of(Texts texts, LocalDate day) {
    return Tag.of("time", texts.date(day)).attr("datetime", day.toString());
  }

  /** A message with one argument {@code date}, cut where the day stands. */
  public static Component[] in(Texts texts, String key, LocalDate day) {
    String message = texts.get(key, "date", PLACE);
    int at = message.indexOf(PLACE);
    List<Component> parts = new ArrayList<>();
    if (at > 0) {
      parts.add(new com.vaadin.flow.component.Text(message.substring(0, at)));
    }
    parts.add(of(texts, day));
    if (at + 1 < message.length()) {
      parts.add(new com.vaadin.flow.component.Text(message.substring(at + 1)));
    }
    return parts.toArray(Component[]::new);
  }
}
