package az.migrationportal.web.history;

import az.migrationportal.content.history.Fate;
import az.migrationportal.content.history.PieceChange;
import az.migrationportal.content.history.Run;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import java.util.List;

/**
 * Changed pieces of a text. Colour and lines alone would not be heard: what went and what came is
 * said in words that only a screen reader meets.
 */
final class ChangedWords {

  private final Texts texts;

  ChangedWords(Texts texts) {
    this.texts = texts;
  }

  /** The changes in the order of the text; words are in the language of the item. */
  Tag list(List<PieceChange> changes, String language) {
    Tag list = Tag.of("ol").cls("route dots changes").attr("role", "list");
    changes.forEach(change -> list.with(change(change, language)));
    return list;
  }

  private Tag change(PieceChange change, String language) {
    Tag kind = Tag.of("span", texts.get("history.kind." + change.fate().word())).cls("tag");
    Tag head = Tag.of("h3", kind).cls("row");
    if (!change.under().isEmpty()) {
      head.with(" ", Tag.of("span", change.under()).attr("lang", language));
    }
    Tag words = Tag.of("p").attr("lang", language);
    for (Run run : change.runs()) {
      words.apart(run(run));
    }
    return Tag.of("li", head, words);
  }

  private Tag run(Run run) {
    return switch (run.fate()) {
      case ADDED -> marked("ins", run);
      case REMOVED -> marked("del", run);
      case SAME, CHANGED -> Tag.of("span", run.text());
    };
  }

  private Tag marked(String element, Run run) {
    String kind = texts.get("history.kind." + run.fate().word());
    return Tag.of(element, aside("(" + kind + ": ")).with(run.text()).with(aside(")"));
  }

  private Tag aside(String words) {
    return Tag.of("span", words).cls("vh").attr("lang", texts.locale().tag());
  }

  /** How many pieces there are of each fate. */
  static long count(List<PieceChange> changes, Fate fate) {
    return changes.stream().filter(change -> change.fate() == fate).count();
  }
}
