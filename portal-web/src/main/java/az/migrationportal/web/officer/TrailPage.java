package az.migrationportal.web.officer;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerRole;
import az.migrationportal.registration.trail.TrailEntries;
import az.migrationportal.registration.trail.TrailEntry;
import az.migrationportal.registration.trail.TrailVerification;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What officers did, newest first, and whether the chain holds. */
@ApplicationScoped
public class TrailPage {
  private static final int SHOWN = 200;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  @Inject TrailEntries entries;

  Page page(Officer officer, Texts texts) {
    officer.require(OfficerRole.CHIEF, OfficerRole.ADMINISTRATOR);
    String title = texts.get("officer.nav.trail");
    TrailVerification found = entries.verify();
    Tag body = Tag.of("tbody");
    entries.newest(SHOWN).forEach(entry -> body.with(row(entry)));
    Tag head = Tag.of("tr");
    for (String column : new String[] {"moment", "officer", "act", "record"}) {
      head.with(Tag.of("th", texts.get("officer.trail." + column)).attr("scope", "col"));
    }
    Tag table =
        Tag.of("table", Tag.of("caption", title).cls("vh"))
            .with(Tag.of("thead", head), body)
            .cls("list");
    Tag main =
        Tag.of("div", Tag.of("h1", title))
            .cls("flow")
            .with(
                found.isIntact()
                    ? Notice.info(texts.get("officer.trail.intact", "count", found.entries()))
                    : Notice.danger(
                        texts.get("officer.trail.broken", "position", found.brokenAt())),
                Tag.of("div", table)
                    .cls("scroll")
                    .attr("role", "region")
                    .attr("aria-label", title)
                    .attr("tabindex", "0"));
    return new OfficerFrame(texts).page(officer, "trail", title, "", main);
  }

  private static Tag row(TrailEntry entry) {
    String moment = MOMENT.format(LocalDateTime.ofInstant(entry.at(), BakuDay.ZONE));
    return Tag.of("tr")
        .with(
            Tag.of("td", moment).cls("nb"),
            Tag.of("td", entry.officer()),
            Tag.of("td", entry.act()),
            Tag.of("td", (entry.record() + " " + entry.detail()).strip()));
  }
}
