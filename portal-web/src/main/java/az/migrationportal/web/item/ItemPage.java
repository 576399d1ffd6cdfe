package az.migrationportal.web.item;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.content.type.ContentTypes;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.history.HistoryAddresses;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Crumb;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.SystemAddress;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Makes the page of an item: notices first, then the layout of its type. */
@ApplicationScoped
public class ItemPage {

  @Inject TextCatalogue catalogue;
  @Inject ContentTypes types;
  @Inject PublishedItems items;
  @Inject @Any Instance<ItemLayout> layouts;

  public Page of(PublishedItem item, PageRequest request) {
    Texts texts = catalogue.in(request.locale());
    List<Component> content = content(item, request.locale(), texts);
    content.add(history(texts, Addresses.of(request.locale(), item)));
    return page(item, request, texts, content);
  }

  /** The page of a draft: it has no history yet. */
  public Page draft(PublishedItem item, PageRequest request) {
    Texts texts = catalogue.in(request.locale());
    return page(item, request, texts, content(item, request.locale(), texts));
  }

  private static Page page(
      PublishedItem item, PageRequest request, Texts texts, List<Component> content) {
    return new Page(
        ItemHead.of(item, request.locale(), texts),
        crumbs(item, texts),
        item.title(),
        item.writtenIn() == request.locale() ? null : item.writtenIn().tag(),
        isAboutThePortal(item) ? null : SystemAddress.PATHWAYS,
        false,
        Addresses.inEvery(locale -> Addresses.of(locale, item)),
        content);
  }

  private static boolean isAboutThePortal(PublishedItem item) {
    return item.type().equals("page");
  }

  private static List<Crumb> crumbs(PublishedItem item, Texts texts) {
    return isAboutThePortal(item)
        ? List.of()
        : List.of(
            new Crumb(
                texts.get(SystemAddress.PATHWAYS.label()),
                Addresses.of(texts.locale(), SystemAddress.PATHWAYS)));
  }

  private List<Component> content(PublishedItem item, ContentLocale asked, Texts texts) {
    List<Component> content = new ArrayList<>(notices(item, asked, texts));
    List<Component> body = layout(item).content(reading(item, asked));
    if (item.writtenIn() != asked) {
      body.forEach(part -> part.getElement().setAttribute("lang", item.writtenIn().tag()));
    }
    content.addAll(body);
    return content;
  }

  /** Where to see how a page was on other days. */
  public static Tag history(Texts texts, String address) {
    String changes = HistoryAddresses.compared(texts.locale(), address);
    return Tag.of("p", Tag.link(changes, texts.get("history.link"))).cls("meta noprint more");
  }

  /** What a reader is told before the text: that it is in another language, or withdrawn. */
  public static List<Component> notices(PublishedItem item, ContentLocale asked, Texts texts) {
    List<Component> notices = new ArrayList<>();
    if (item.writtenIn() != asked) {
      String notice = texts.get("item.fallback", "language", item.writtenIn().tag());
      notices.add(band(Notice.info(notice)));
    }
    if (item.state() == PublicationState.WITHDRAWN) {
      notices.add(band(withdrawn(item, texts)));
    }
    return notices;
  }

  private static Tag band(Tag notice) {
    return Tag.of("div", notice).cls("notices");
  }

  private static Tag withdrawn(PublishedItem item, Texts texts) {
    String note = item.withdrawalNote();
    return Notice.danger(
        texts.get("item.withdrawn"),
        new Text(note == null ? "" : note),
        new Text(texts.get("item.withdrawn.note")));
  }

  private ItemLayout layout(PublishedItem item) {
    return layouts.stream()
        .filter(layout -> layout.fits(item.type()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No layout for type " + item.type()));
  }

  /** An item with all that its parts need to know. */
  public ItemReading reading(PublishedItem item, ContentLocale asked) {
    return new ItemReading(
        item,
        new RenderedFields(item.rendered(), types.get(item.type())),
        catalogue.in(item.writtenIn()),
        keys -> links(keys, asked));
  }

  private List<Crumb> links(List<String> keys, ContentLocale locale) {
    return keys.stream()
        .map(ItemKey::new)
        .flatMap(key -> items.find(key, locale).stream())
        .filter(item -> item.state() == PublicationState.PUBLISHED)
        .map(item -> new Crumb(item.title(), Addresses.of(locale, item), item.writtenIn(), locale))
        .toList();
  }
}
