package az.migrationportal.web.search;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.search.query.Hit;
import az.migrationportal.search.query.Interpretation;
import az.migrationportal.search.query.SearchAnswer;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import java.util.Optional;

/** What was found, each item once. */
final class ResultList {

  private final Texts texts;

  ResultList(Texts texts) {
    this.texts = texts;
  }

  Tag of(SearchAnswer found) {
    Tag hits = Tag.of("ol").cls("flow").attr("role", "list");
    found.hits().forEach(hit -> hits.with(hit(hit)));
    return Tag.of("div", total(found), hits);
  }

  /** The words that were searched instead of those typed; empty where they are the same. */
  Optional<Tag> understood(SearchAnswer found) {
    Interpretation interpretation = found.interpretedAs();
    return rewritten(interpretation)
        ? Optional.of(
            Tag.of("p")
                .with(texts.get("search.understood") + " ")
                .with(Tag.of("strong", interpretation.text()))
                .cls("head"))
        : Optional.empty();
  }

  private static boolean rewritten(Interpretation interpretation) {
    return interpretation.steps().stream()
        .anyMatch(
            step ->
                switch (step.kind()) {
                  case LOOK_ALIKES, KEYBOARD_LAYOUT, SCRIPT, SPELLING -> true;
                  case SYNONYM, FEWER_WORDS, NEAR_WORDS, OTHER_LANGUAGE -> false;
                });
  }

  private Tag total(SearchAnswer found) {
    Tag count = Tag.of("strong", texts.get("search.total", "count", found.total()));
    Tag once = Tag.of("span", texts.get("search.once")).cls("meta");
    return Tag.of("p", count.attr("role", "status")).with(" ", once).cls("row apart");
  }

  /** The summary says what the page is; the passage below shows the words that were found. */
  private Tag hit(Hit hit) {
    ContentLocale locale = texts.locale();
    Tag link = Tag.link(SiteSearch.address(locale, hit.path()), hit.title());
    Tag item = Tag.of("li", Tag.of("h2", link)).cls("hit flow");
    if (!hit.locale().equals(locale.tag())) {
      item.attr("lang", hit.locale());
    }
    item.with(Tag.of("p", hit.summary()));
    if (!hit.highlights().isEmpty()) {
      item.with(passage(hit));
    }
    return item.with(Tag.of("p", type(hit)).cls("meta").attr("lang", locale.tag()));
  }

  private Tag passage(Hit hit) {
    boolean foreign = !hit.matchedLocale().equals(texts.locale().tag());
    Tag quote = Tag.safe("q", hit.highlights().get(0)).attr("lang", hit.matchedLocale());
    return Tag.of("p").withIf(foreign, () -> where(hit)).apart(quote).cls("meta");
  }

  private Tag where(Hit hit) {
    return Tag.of("strong", texts.get("search.matched", "language", hit.matchedLocale()))
        .attr("lang", texts.locale().tag());
  }

  private String type(Hit hit) {
    String key = "type." + hit.type();
    return texts.keys().contains(key) ? texts.get(key) : texts.get("type.other");
  }
}
