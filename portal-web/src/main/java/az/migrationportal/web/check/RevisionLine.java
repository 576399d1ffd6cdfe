package az.migrationportal.web.check;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.decision.Decisions;
import az.migrationportal.content.decision.LiveRevision;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/** Which revision of its rules a reader sees, and since when they hold. */
@ApplicationScoped
public class RevisionLine {
  @Inject Decisions decisions;

  /** In a sentence or two, seen from a day. */
  Tag of(Texts texts, Decision decision, LocalDate on) {
    Tag line = Tag.of("p").cls("meta");
    decisions.revision(decision, on).ifPresent(revision -> line.with(sentences(texts, revision)));
    return line;
  }

  /** The same with a link to the rules. */
  Tag linked(Texts texts, Decision decision, LocalDate on) {
    return of(texts, decision, on)
        .with(
            " ",
            Tag.link(
                CheckAddresses.rules(texts.locale(), decision), texts.get("check.rules.link")));
  }

  private static String sentences(Texts texts, LiveRevision revision) {
    LocalDate changed = LocalDate.ofInstant(revision.publishedAt(), BakuDay.ZONE);
    String line =
        texts.get(
            "check.revision", Map.of("number", revision.number(), "date", texts.date(changed)));
    LocalDate since = revision.validSince();
    return since == null
        ? line
        : line + " " + texts.get("check.revision.since", "date", texts.date(since));
  }
}
