package az.migrationportal.web.shell;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.component.Glyph;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frame around the content of a page: languages, header, way here, main, footer. */
final class Frame {

  private static final String MENU = "menu";

  private final Texts texts;
  private final Page page;

  Frame(Texts texts, Page page) {
    this.texts = texts;
    this.page = page;
  }

  /** The whole page; the root is the element that Flow takes over. */
  Tag around(Tag footer) {
    Tag root = Tag.of("div");
    root.with(Tag.link("#main", texts.get("portal.skip")).cls("vh skip btn"));
    root.with(languages(), header());
    List<Crumb> crumbs = page.crumbs();
    if (crumbs != null) {
      root.with(way(crumbs));
    }
    return root.with(main(), footer);
  }

  private Tag languages() {
    Tag official =
        Tag.of("p")
            .cls("meta")
            .with(texts.get("portal.official") + " ")
            .with(Tag.link(Addresses.OFFICIAL_SITE, "migration.gov.az"));
    Tag nav = Tag.of("nav", official).cls("wrap").attr("aria-label", texts.get("portal.languages"));
    for (ContentLocale locale : ContentLocale.values()) {
      nav.apart(language(locale));
    }
    return Tag.of("div", nav).cls("langs");
  }

  private Tag language(ContentLocale locale) {
    String address = page.addresses().get(locale);
    return Tag.link(address == null ? Addresses.home(locale) : address, ownName(locale))
        .attr("lang", locale.tag())
        .attr("hreflang", locale.tag())
        .attr("aria-current", locale == texts.locale() ? "true" : null);
  }

  private static String ownName(ContentLocale locale) {
    return switch (locale) {
      case AZ -> "Azərbaycanca";
      case EN -> "English";
      case RU -> "Русский";
    };
  }

  private Tag header() {
    Tag name =
        Tag.of("span")
            .with(texts.get("portal.name.line1"))
            .with(Tag.of("br"))
            .with(texts.get("portal.name.line2"));
    Tag brand = Tag.of("a", Glyph.mark(), name).cls("brand").attr("href", home());
    Tag row = Tag.of("div", brand, menuButton("portal.menu", null), menu()).cls("wrap");
    return Tag.of("header", row).cls("top");
  }

  private Tag menu() {
    Tag list = Tag.of("ul").attr("role", "list");
    for (SystemAddress address : SystemAddress.values()) {
      list.with(
          Tag.of(
              "li",
              Tag.link(Addresses.of(texts.locale(), address), texts.get(address.label()))
                  .attr("aria-current", address == page.section() ? "true" : null)));
    }
    return Tag.of("nav", list, menuButton("portal.menu.close", "hide"))
        .cls("nav")
        .attr("id", MENU)
        .flag("popover")
        .attr("aria-label", texts.get("portal.menu.label"));
  }

  private Tag menuButton(String label, @Nullable String action) {
    return Tag.of("button", texts.get(label))
        .cls("btn quiet menu")
        .attr("type", "button")
        .attr("popovertarget", MENU)
        .attr("popovertargetaction", action);
  }

  private Tag way(List<Crumb> crumbs) {
    Tag list = Tag.of("ol").attr("role", "list");
    list.with(Tag.of("li", Tag.link(home(), texts.get("portal.home"))));
    crumbs.forEach(c -> list.with(Tag.of("li", c.link())));
    Tag here = Tag.of("span", page.here()).attr("aria-current", "page");
    list.with(Tag.of("li", here.attr("lang", page.hereLanguage())));
    return Tag.of("nav", list).cls("wrap crumbs").attr("aria-label", texts.get("portal.crumbs"));
  }

  private Tag main() {
    Tag main = Tag.of("main").attr("id", "main").attr("tabindex", "-1");
    if (!page.bands()) {
      main.cls("wrap");
    }
    page.content().forEach(main::with);
    return main;
  }

  private String home() {
    return Addresses.home(texts.locale());
  }
}
