package az.migrationportal.web.record;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.registration.registrant.AccessEntry;
import az.migrationportal.web.component.Day;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Who looked at a registration, when, for which mission and why, in the reader's language. */
public final class Looks {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final String LOOK = "record.look.";

  private Looks() {}

  /** The section of a page, under a heading for whoever reads it. */
  public static Tag of(Texts texts, String heading, List<AccessEntry> accesses) {
    Tag section =
        Tag.of(
                "section",
                Tag.of("h2", heading).attr("id", "looks"),
                Tag.of("p", texts.get("record.looks.lead")))
            .cls("flow");
    if (accesses.isEmpty()) {
      return section.with(Tag.of("p", texts.get("record.looks.none")));
    }
    Tag list = Tag.of("dl").cls("pairs");
    accesses.forEach(look -> list.with(look(texts, look)));
    return section.with(list);
  }

  private static Tag look(Texts texts, AccessEntry look) {
    LocalDateTime at = LocalDateTime.ofInstant(look.at(), BakuDay.ZONE);
    Tag when = Tag.of("dt", Day.of(texts, at.toLocalDate())).with(", " + TIME.format(at));
    Tag who =
        Tag.of("strong", Tag.of("bdi", look.mission()))
            .with(", " + word(texts, "role.", look.role()));
    Tag what =
        Tag.of("dd", who, Tag.of("br"))
            .with(word(texts, "what.", look.what()) + ".", Tag.of("br"))
            .with(reason(texts, look));
    return Tag.of("div", when, what);
  }

  private static Tag reason(Texts texts, AccessEntry look) {
    String kind = look.kind().isEmpty() ? "" : word(texts, "reason.", look.kind()) + ": ";
    return Tag.of("span", kind).cls("meta").with(Tag.of("bdi", look.reason()).cls("typed"));
  }

  /** A word of the log in the reader's language; as it was written where it is none of ours. */
  private static String word(Texts texts, String sort, String word) {
    String key = LOOK + sort + word;
    return texts.keys().contains(key) ? texts.get(key) : word;
  }
}
