package az.migrationportal.content.freshness;

import az.migrationportal.content.locale.ContentLocale;
import java.util.List;
import java.util.Optional;

/** The draft and live revisions of one item, in every locale. */
record WorkTexts(List<WorkText> all) {

  /** What readers of the source have; its draft where they have none. */
  Optional<WorkText> source() {
    ContentLocale source = all.get(0).source();
    return live(source).or(() -> draft(source));
  }

  /** What is worked on: the draft, or else what readers have. */
  Optional<WorkText> work(ContentLocale locale) {
    return draft(locale).or(() -> live(locale));
  }

  Optional<WorkText> draft(ContentLocale locale) {
    return all.stream().filter(text -> text.locale() == locale && text.isDraft()).findFirst();
  }

  Optional<WorkText> live(ContentLocale locale) {
    return all.stream()
        .filter(text -> text.locale() == locale && text.state() != null && !text.isDraft())
        .findFirst();
  }
}
