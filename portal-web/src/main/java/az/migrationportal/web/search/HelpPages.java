package az.migrationportal.web.search;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.wording.FactForm;
import az.migrationportal.content.wording.FactText;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.item.TopTasks;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageHead;
import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Help for those who did not find what they came for. */
@ApplicationScoped
public class HelpPages {

  @Inject SiteSearch search;
  @Inject TopTasks topTasks;
  @Inject FactText facts;
  @Inject BakuDay day;

  /** There is no page at the address. */
  public Page notFound(Texts texts) {
    return page(texts, "notFound");
  }

  /** There was a page at the address. */
  public Page gone(Texts texts) {
    return page(texts, "gone");
  }

  /** What people ask most often. */
  Tag tasks(Texts texts) {
    return Tag.of("section", Tag.of("h2", texts.get("search.tasks")), topTasks.list(texts.locale()))
        .cls("flow more");
  }

  /** Hints for another try, and whom to ask. */
  List<Tag> nothingFound(Texts texts, String query) {
    Tag none =
        Tag.of("p", Tag.of("strong", texts.get("search.none", "query", query)))
            .attr("role", "status");
    Tag tips =
        Tag.of(
            "ul",
            Tag.of("li", texts.get("search.none.tip1")),
            Tag.of("li", texts.get("search.none.tip2")),
            Tag.of("li", texts.get("search.none.tip3")));
    Tag again =
        Tag.of("section", Tag.of("h2", texts.get("search.none.try")), tips, Tag.of("p", ask(texts)))
            .cls("flow more");
    return List.of(none, again, tasks(texts));
  }

  /** Whom to ask. */
  Tag ask(Texts texts) {
    String centre =
        facts.html(
            new FactKey("contact-sms-call-centre"), texts.locale(), day.today(), FactForm.PLAIN);
    return Tag.of("span").with(texts.get("search.none.ask") + " ", Tag.safe("span", centre));
  }

  private Page page(Texts texts, String kind) {
    String title = texts.get(kind + ".title");
    Tag band =
        Tag.of(
                "div",
                Tag.of("h1", texts.get(kind + ".heading")),
                Tag.of("p", texts.get(kind + ".lead")).cls("lead"),
                search.field(texts, texts.get("search.label"), ""),
                tasks(texts),
                Tag.of("p", ask(texts)))
            .cls("band flow");
    return new Page(
        PageHead.unlisted(title + " · " + texts.get("portal.name"), texts.get(kind + ".lead")),
        List.of(),
        title,
        null,
        false,
        Addresses.inEvery(Addresses::home),
        List.<Component>of(band));
  }
}
