package az.migrationportal.web.item;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.web.component.Day;
import az.migrationportal.web.component.FactsStrip;
import az.migrationportal.web.component.Glyph;
import az.migrationportal.web.component.Outside;
import az.migrationportal.web.component.Sentence;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Crumb;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts that pages of all types share. */
public final class ItemParts {

  /** Anchors of our own sections; content never uses this beginning. */
  public static final String LAW = "portal-law";

  public static final String SOURCES = "portal-sources";
  public static final String RELATED = "portal-related";

  /** The field with the text. */
  public static final String BODY = "body";

  private final PublishedItem item;
  private final RenderedFields fields;
  private final Texts texts;
  private final ItemReading reading;

  public ItemParts(ItemReading reading) {
    this.reading = reading;
    this.item = reading.item();
    this.fields = reading.fields();
    this.texts = reading.texts();
  }

  /** Title and summary. */
  public Tag heading() {
    Tag heading =
        Tag.of("div", Tag.of("h1", item.title()), Tag.of("p", item.summary()).cls("lead"))
            .cls("head flow");
    older("/title", "/summary").forEach(heading::with);
    return heading;
  }

  /** A remark where one of these fields is older than its source. */
  public List<Tag> older(String... fields) {
    String note = reading.older(fields);
    return note.isEmpty() ? List.of() : List.of(Tag.safe("div", note));
  }

  /** The cells with the answer; none where the item has no such field. */
  public List<FactsStrip.Cell> inShort() {
    List<FactsStrip.Cell> cells = new ArrayList<>();
    for (RenderedFields cell : fields.groups("inShort")) {
      String at = "/inShort/" + cells.size();
      String older = reading.older(at + "/label", at + "/value", at + "/note");
      cells.add(
          new FactsStrip.Cell(cell.text("label"), cell.html("value"), cell.html("note") + older));
    }
    return cells;
  }

  /**
   * Who says so, when it was checked and when it is checked next; also that figures in the text
   * should have been checked again.
   */
  public Tag stamp() {
    Tag checked = Tag.of("span", Glyph.checked()).with(" ");
    checked.with(Tag.of("strong").with(Day.in(texts, "item.checked", item.verifiedOn())));
    int sources = fields.groups("sources").size();
    if (sources > 0) {
      checked.with(" ").with(against(texts, sources)).with(".");
    } else {
      checked.with(Day.stop(texts, item.verifiedOn()));
    }
    Optional<LocalDate> late = LateChecks.earliest(item.rendered());
    LocalDate next = item.reviewBy();
    if (next != null && late.filter(day -> !next.isAfter(day)).isEmpty()) {
      checked.with(" ").with(Day.in(texts, "item.checkedNext", next)).with(Day.stop(texts, next));
    }
    late.ifPresent(day -> checked.with(" ").with(Day.in(texts, "item.factsDue", day)));
    return Tag.of("p", checked)
        .withIf(item.state() == PublicationState.PUBLISHED, this::confidence)
        .cls("stamp row apart");
  }

  /** How many sources, with a link to the list of them. */
  public static Component[] against(Texts texts, int sources) {
    Tag link = Tag.link("#" + SOURCES, texts.get("item.sourceCount", "count", sources));
    return Sentence.around(texts, "item.against", "sources", link);
  }

  private Tag confidence() {
    String word = item.confidence().word();
    String kind =
        switch (item.confidence()) {
          case HIGH -> "ok";
          case MEDIUM -> "";
          case LOW, NOT_FOUND -> "warn";
        };
    return Tag.of("span", texts.get("item.confidence." + word)).cls("tag").attr("data-k", kind);
  }

  /**
   * The headings of the text, to leap to.
   *
   * @param before what stands on the page before the text
   */
  public Tag contents(List<Crumb> before) {
    Tag list = Tag.of("ul").attr("role", "list");
    before.forEach(entry -> list.with(Tag.of("li", entry.link())));
    for (RenderedFields heading : fields.headings(BODY)) {
      if (heading.number("level", 2) == 2) {
        list.with(entry(heading.text("id"), heading.text("text")));
      }
    }
    if (!fields.groups("legalBasis").isEmpty()) {
      list.with(entry(LAW, texts.get("item.law")));
    }
    if (!fields.groups("sources").isEmpty()) {
      list.with(entry(SOURCES, texts.get("item.sources")));
    }
    Tag heading = Tag.of("h2", texts.get("item.contents")).cls("small").attr("id", "portal-toc");
    return Tag.of("nav", heading, list).cls("toc").attr("aria-labelledby", "portal-toc");
  }

  private static Tag entry(String id, String text) {
    return Tag.of("li", Tag.link("#" + id, text));
  }

  /** The articles the item rests on. */
  public List<Tag> law() {
    List<RenderedFields> laws = fields.groups("legalBasis");
    if (laws.isEmpty()) {
      return List.of();
    }
    Tag chips = Tag.of("p").cls("row");
    laws.forEach(law -> chips.apart(chip(law)));
    return List.of(
        Tag.of("h2", texts.get("item.law")).attr("id", LAW),
        chips,
        Tag.of("p", texts.get("item.law.note")).cls("meta"));
  }

  private static Tag chip(RenderedFields law) {
    String label = "§ " + law.text("label");
    String href = law.text("href");
    return (href.isEmpty() ? Tag.of("span", label) : Outside.link(href, label)).cls("chip");
  }

  /** The pages the item was compared with, and the one to check before relying on it. */
  public List<Tag> sources() {
    Tag list = Tag.of("ul");
    fields.groups("sources").forEach(source -> list.with(source(source)));
    String official = fields.text("officialPage");
    Tag check =
        Tag.of("p")
            .with(texts.get("item.official") + " ")
            .with(Outside.link(official, Outside.host(official)));
    if (list.getChildren().findAny().isEmpty()) {
      return official.isEmpty() ? List.of() : List.of(check);
    }
    Tag heading = Tag.of("h2", texts.get("item.sources")).attr("id", SOURCES);
    Tag note = Tag.of("p", texts.get("item.sources.note")).cls("meta");
    return official.isEmpty() ? List.of(heading, list, note) : List.of(heading, list, check, note);
  }

  /** Names of sources are kept in English, once for all languages. */
  private Tag source(RenderedFields source) {
    Tag link = Outside.link(source.text("url"), source.text("title"));
    if (texts.locale() != ContentLocale.EN) {
      link.attr("lang", ContentLocale.EN.tag());
    }
    String date = source.text("date");
    boolean dated = !date.isEmpty() && Character.isDigit(date.charAt(0));
    return Tag.of("li", link).withIf(dated, () -> Tag.of("span", " · " + date).cls("meta"));
  }

  /** Where to read on. */
  public List<Tag> related() {
    List<Crumb> links = reading.links(fields.words("related"));
    if (links.isEmpty()) {
      return List.of();
    }
    Tag list = Tag.of("ul");
    links.forEach(link -> list.with(Tag.of("li", link.link())));
    return List.of(Tag.of("h2", texts.get("item.related")).attr("id", RELATED), list);
  }
}
