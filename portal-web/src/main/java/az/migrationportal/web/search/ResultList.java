package az.migrationportal.web.search;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.search.query.Hit;
import az.migrationportal.search.query.Interpretation;
import az.migrationportal.search.query.SearchAnswer;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;

/** What was found, each item once. */
final class ResultList {

  private final Texts texts;

  ResultList(Texts texts) {
    this.texts = texts;
  }

  Tag of(SearchAnswer found) {
    Tag hits = Tag.of("ol").cls("flow").attr("role", "list");
    found.hits().forEach(hit -> hits.with(hit(hit)));
    Interpretation interpretation = found.interpretedAs();
    return Tag.of("div")
        .withIf(rewritten(interpretation), () -> understood(interpretation))
        .with(total(found), hits);
  }

  private Tag understood(Interpretation interpretation) {
    return Tag.of("p")
        .with(texts.get("search.understood") + " ", Tag.of("strong", interpretation.text()))
        .cls("head");
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
    return Tag.of(
            "p", count.attr("role", "status"), Tag.of("span", texts.get("search.once")).cls("meta"))
        .cls("row apart");
  }

  private Tag hit(Hit hit) {
    ContentLocale locale = texts.locale();
    Tag link = Tag.link(SiteSearch.address(locale, hit.path()), hit.title());
    Tag item = Tag.of("li", Tag.of("h2", link)).cls("hit flow");
    boolean own = hit.matchedLocale().equals(locale.tag());
    if (!hit.locale().equals(locale.tag())) {
      item.attr("lang", hit.locale());
    }
    if (own && !hit.highlights().isEmpty()) {
      item.with(Tag.safe("p", passages(hit)));
    } else {
      item.with(Tag.of("p", hit.summary()));
    }
    if (!own && !hit.highlights().isEmpty()) {
      item.with(matched(hit));
    }
    return item.with(Tag.of("p", type(hit)).cls("meta").attr("lang", locale.tag()));
  }

  private Tag matched(Hit hit) {
    String where = texts.get("search.matched", "language", hit.matchedLocale());
    return Tag.of("p", Tag.of("strong", where).attr("lang", texts.locale().tag()))
        .with(" ", Tag.safe("span", "«" + passages(hit) + "»").attr("lang", hit.matchedLocale()))
        .cls("meta");
  }

  private static String passages(Hit hit) {
    return String.join(" … ", hit.highlights());
  }

  private String type(Hit hit) {
    String key = "type." + hit.type();
    return texts.keys().contains(key) ? texts.get(key) : texts.get("type.other");
  }
}
