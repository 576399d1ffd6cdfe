package az.migrationportal.web.prerender;

import az.migrationportal.web.component.SafeHtml;
import com.vaadin.flow.dom.Element;
import java.util.Set;

/** Writes a Flow element tree as HTML, without adding as much as a blank. */
final class ElementWriter {

  private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "link", "meta", "wbr");

  private final StringBuilder html;

  ElementWriter(StringBuilder html) {
    this.html = html;
  }

  void write(Element element) {
    if (element.isTextNode()) {
      SafeHtml.escape(element.getText(), html);
      return;
    }
    String tag = element.getTag();
    html.append('<').append(tag);
    element.getAttributeNames().forEach(name -> attribute(name, element.getAttribute(name)));
    html.append('>');
    if (!VOID.contains(tag)) {
      content(element);
      html.append("</").append(tag).append('>');
    }
  }

  private void attribute(String name, String value) {
    html.append(' ').append(name);
    if (!value.isEmpty()) {
      html.append("=\"");
      SafeHtml.escape(value, html);
      html.append('"');
    }
  }

  private void content(Element element) {
    String inner = element.getProperty("innerHTML");
    if (inner != null) {
      html.append(inner);
      return;
    }
    for (int i = 0; i < element.getChildCount(); i++) {
      write(element.getChild(i));
    }
  }
}
