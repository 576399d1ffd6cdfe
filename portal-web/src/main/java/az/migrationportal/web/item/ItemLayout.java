package az.migrationportal.web.item;

import com.vaadin.flow.component.Component;
import java.util.List;

/** How items of a type look. Found by CDI; the plainest one takes what no other does. */
public interface ItemLayout {

  /** Whether this layout is made for the type. */
  boolean fits(String type);

  /** The content of the page, in the language the item is written in. */
  List<Component> content(ItemReading reading);
}
