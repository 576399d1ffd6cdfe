package az.migrationportal.web.record;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.registrant.FormParts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The provider that people may sign in by, on the pages of one's own record. No script. */
final class ProviderPart {
  /** The part of a page, for addresses and for what is to be mended. */
  static final String ID = "provider";

  private static final String ADDRESS = "/api/v1/registration/provider/";
  private static final Set<String> REASONS = Set.of("unknown", "refused", "away", "taken");

  private final Texts texts;
  private final String name;

  /** The parts of a page. */
  ProviderPart(Texts texts, String name) {
    this.texts = texts;
    this.name = name;
  }

  /** What went wrong; null where the address names nothing of the kind. */
  @Nullable String error(@Nullable String reason) {
    return reason != null && REASONS.contains(reason)
        ? texts.get("record.provider.error." + reason, "name", name)
        : null;
  }

  /** On the page to sign in. */
  Tag signIn() {
    return Tag.of(
            "p",
            Tag.link(way("sign-in"), texts.get("record.provider.signin", "name", name))
                .cls("btn quiet"))
        .attr("id", ID);
  }

  /** On one's own record. */
  Tag linked(@Nullable Instant since) {
    Tag section =
        Tag.of(
                "section",
                Tag.of("h2", texts.get("record.provider.signin", "name", name)).attr("id", ID),
                Tag.of("p", texts.get("record.provider.lead", "name", name)))
            .cls("flow");
    if (since == null) {
      return section.with(
          Tag.of(
              "p",
              Tag.link(way("link"), texts.get("record.provider.link", "name", name))
                  .cls("btn quiet")));
    }
    String day = texts.date(LocalDate.ofInstant(since, BakuDay.ZONE));
    return section.with(
        Tag.of("p", texts.get("record.provider.linked", "date", day)).cls("meta"),
        FormParts.button(
            texts, ADDRESS + "unlink", texts.get("record.provider.unlink"), "btn quiet"));
  }

  private String way(String to) {
    return ADDRESS + to + "?locale=" + texts.locale().tag();
  }
}
