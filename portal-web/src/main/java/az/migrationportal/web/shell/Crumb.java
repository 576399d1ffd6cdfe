package az.migrationportal.web.shell;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.component.Tag;

/**
 * A place within the portal, as others lead to it.
 *
 * @param href where it leads
 * @param language of the label, where it is not that of the page; empty where it is
 */
public record Crumb(String label, String href, String language) {

  /** A place whose name is in the language of the page. */
  public Crumb(String label, String href) {
    this(label, href, "");
  }

  /** A place whose name may be in another language than the page. */
  public Crumb(String label, String href, ContentLocale written, ContentLocale page) {
    this(label, href, written == page ? "" : written.tag());
  }

  /** As a link that says in which language its words are. */
  public Tag link() {
    return Tag.link(href, label).attr("lang", language.isEmpty() ? null : language);
  }
}
