package az.migrationportal.web.history;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageHead;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Marks a page of another day, so that nobody takes it for the one of today. */
public final class PastMark {

  private final Texts texts;
  private final AskedDay asked;

  public PastMark(Texts texts, AskedDay asked) {
    this.texts = texts;
    this.asked = asked;
  }

  /**
   * The page with a notice before it. Search engines are sent to the page of today; the languages
   * keep the day.
   *
   * @param first the day of the first publication, where the asked day is before it
   */
  public Page on(Page page, @Nullable LocalDate first) {
    String address = Objects.requireNonNull(page.addresses().get(texts.locale()));
    Map<ContentLocale, String> addresses = new EnumMap<>(ContentLocale.class);
    page.addresses()
        .forEach((locale, other) -> addresses.put(locale, HistoryAddresses.on(other, asked.day())));
    String title = page.head().title() + " · " + texts.date(asked.day());
    PageHead head =
        new PageHead(
            title, page.head().description(), canonical(page, address), Map.of(), false, null);
    return with(page, head, addresses, notice(address, first));
  }

  /** The page of today, where the day that was asked for is none. */
  public Page refused(Page page) {
    String title = texts.get("error.word") + " " + page.head().title();
    return with(
        page,
        PageHead.unlisted(title, page.head().description()),
        page.addresses(),
        Notice.warning(texts.get("history.bad"), Tag.of("span", texts.get("history.bad.today"))));
  }

  private static String canonical(Page page, String address) {
    String canonical = page.head().canonical();
    return canonical == null ? address : canonical;
  }

  private Tag notice(String address, @Nullable LocalDate first) {
    String date = texts.date(asked.day());
    String what =
        first != null
            ? texts.get("history.beforeFirst", Map.of("first", texts.date(first), "date", date))
            : texts.get(asked.isPast() ? "history.past" : "history.future", "date", date);
    Tag today = Tag.link(address, texts.get("history.today"));
    Tag compare =
        Tag.link(
            HistoryAddresses.compared(texts.locale(), address, asked.day(), asked.today()),
            texts.get("history.compare"));
    return Notice.warning(what, Tag.of("span", texts.get("history.notToday")), today, compare);
  }

  private static Page with(
      Page page, PageHead head, Map<ContentLocale, String> addresses, Tag notice) {
    List<Component> content = new ArrayList<>();
    content.add(Tag.of("div", notice).cls("notices"));
    content.addAll(page.content());
    return new Page(
        head,
        page.crumbs(),
        page.here(),
        page.hereLanguage(),
        page.section(),
        page.bands(),
        addresses,
        content);
  }
}
