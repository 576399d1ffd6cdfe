package az.migrationportal.web.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.dom.Element;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An HTML element that is put together in one expression. */
public class Tag extends HtmlContainer {

  private static final long serialVersionUID = 1L;

  protected Tag(String name) {
    super(name);
  }

  /** An element with these children. */
  public static Tag of(String name, Component... children) {
    Tag tag = new Tag(name);
    tag.add(children);
    return tag;
  }

  /** An element with this text. */
  public static Tag of(String name, String text) {
    return new Tag(name).with(new Text(text));
  }

  /** An element around HTML that is known to be safe: ours, or sanitised by the content. */
  public static Tag safe(String name, String html) {
    Tag tag = new Tag(name);
    tag.getElement().setProperty("innerHTML", html);
    return tag;
  }

  /** A link. */
  public static Tag link(String href, String text) {
    return of("a", text).attr("href", href);
  }

  /** Adds to the children. */
  public Tag with(Component... children) {
    for (Component child : children) {
      if (child instanceof Text text) {
        append(text.getText());
      } else {
        add(child);
      }
    }
    return this;
  }

  /** Neighbouring texts are one, as they are in a document that a browser has parsed. */
  private void append(String text) {
    int count = getElement().getChildCount();
    Element last = count == 0 ? null : getElement().getChild(count - 1);
    if (last != null && last.isTextNode()) {
      last.setText(last.getText() + text);
    } else if (!text.isEmpty()) {
      add(new Text(text));
    }
  }

  /** Adds a child that only some pages have. */
  public Tag withIf(boolean present, Supplier<? extends Component> child) {
    return present ? with(child.get()) : this;
  }

  /** Adds to the children with spaces between, for those who read or copy without a style sheet. */
  public Tag apart(Component child) {
    return getElement().getChildCount() == 0 ? with(child) : with(" ", child);
  }

  /** Adds text and then children. */
  public Tag with(String text, Component... children) {
    append(text);
    return with(children);
  }

  /** Adds classes, separated by spaces. */
  public Tag cls(String classes) {
    addClassNames(classes.split(" ", -1));
    return this;
  }

  /** Sets an attribute; none where the value is null. */
  public Tag attr(String name, @Nullable String value) {
    if (value != null) {
      getElement().setAttribute(name, value);
    }
    return this;
  }

  /** Sets an attribute that has no value. */
  public Tag flag(String name) {
    getElement().setAttribute(name, "");
    return this;
  }
}
