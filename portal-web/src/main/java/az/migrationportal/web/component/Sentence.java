package az.migrationportal.web.component;

import az.migrationportal.web.i18n.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;

/** A message that holds a link, a day or another element. */
public final class Sentence {

  private static final String PLACE = "\uE000";

  private Sentence() {}

  /** The message, cut where its one argument stands, with the element in that place. */
  public static Component[] around(Texts texts, String key, String argument, Component element) {
    String message = texts.get(key, argument, PLACE);
    int at = message.indexOf(PLACE);
    List<Component> parts = new ArrayList<>();
    if (at > 0) {
      parts.add(new Text(message.substring(0, at)));
    }
    parts.add(element);
    if (at + 1 < message.length()) {
      parts.add(new Text(message.substring(at + 1)));
    }
    return parts.toArray(Component[]::new);
  }

  /** The full stop after these words; none where they end with one, as a Russian day does. */
  public static String stopAfter(String words) {
    return words.endsWith(".") ? "" : ".";
  }
}
