package az.migrationportal.web.shell;

import az.migrationportal.content.locale.ContentLocale;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A public page. It holds components and therefore belongs to one answer.
 *
 * @param head what machines are told
 * @param crumbs the way here, without the first page and without this one; null for no such line
 * @param here the name of this page in that line
 * @param hereLanguage of that name, where it is not that of the page; null where it is
 * @param section the part of the menu it belongs to; null for none
 * @param bands whether the content brings its own width, as bands from edge to edge do
 * @param addresses where the language links lead
 * @param content in {@code main}, in order
 */
public record Page(
    PageHead head,
    @Nullable List<Crumb> crumbs,
    String here,
    @Nullable String hereLanguage,
    @Nullable SystemAddress section,
    boolean bands,
    Map<ContentLocale, String> addresses,
    List<Component> content) {

  public Page {
    crumbs = crumbs == null ? null : List.copyOf(crumbs);
    addresses = Map.copyOf(addresses);
    content = List.copyOf(content);
  }

  /** A page whose name is in its own language. */
  public Page(
      PageHead head,
      @Nullable List<Crumb> crumbs,
      String here,
      @Nullable SystemAddress section,
      boolean bands,
      Map<ContentLocale, String> addresses,
      List<Component> content) {
    this(head, crumbs, here, null, section, bands, addresses, content);
  }
}
