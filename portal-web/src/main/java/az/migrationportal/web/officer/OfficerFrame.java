package az.migrationportal.web.officer;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerAddress;
import az.migrationportal.registration.officer.OfficerRole;
import az.migrationportal.web.component.LabelledField;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageHead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every page of officers has around it: where they can go, who they are, how they leave. */
final class OfficerFrame {
  private final Texts texts;
  private final ReaderLocale locale;

  OfficerFrame(Texts texts) {
    this.texts = texts;
    this.locale = reader(texts.locale());
  }

  static ReaderLocale reader(ContentLocale locale) {
    return ReaderLocale.ofTag(locale.tag()).orElseThrow();
  }

  /**
   * A page.
   *
   * @param officer who has signed in; null for nobody yet
   * @param rest its address below the officers' first page; empty for that one
   * @param problem the rule that stopped a form; empty for none
   */
  Page page(@Nullable Officer officer, String rest, String title, String problem, Tag main) {
    Tag whole = Tag.of("div").cls("work flow");
    if (officer != null) {
      whole.with(bar(officer, rest));
    }
    boolean stopped = !problem.isEmpty();
    whole.withIf(
        stopped,
        () ->
            Notice.danger(texts.get("officer.problem." + problem))
                .attr("role", "alert")
                .attr("tabindex", "-1")
                .flag("autofocus"));
    return new Page(
        PageHead.unlisted(
            (stopped ? texts.get("error.word") + " " : "")
                + title
                + " · "
                + texts.get("officer.title"),
            texts.get("officer.lead")),
        null,
        title,
        null,
        false,
        Addresses.inEvery(other -> address(reader(other), rest)),
        List.of(whole.with(main)));
  }

  private static String address(ReaderLocale locale, String rest) {
    return rest.isEmpty() ? OfficerAddress.inbox(locale) : OfficerAddress.below(locale, rest);
  }

  private Tag bar(Officer officer, String rest) {
    Tag nav = Tag.of("nav").cls("row").attr("aria-label", texts.get("officer.title"));
    if (officer.has(OfficerRole.ANSWERING) || officer.has(OfficerRole.CHIEF)) {
      nav.with(chip("", "officer.nav.inbox", rest));
    }
    if (officer.has(OfficerRole.CONSULAR) || officer.has(OfficerRole.CHIEF)) {
      nav.with(chip(SearchPages.REST, "officer.nav.registrations", rest));
      nav.with(chip(CrisisPages.REST, "officer.nav.crisis", rest));
    }
    if (officer.has(OfficerRole.ADMINISTRATOR)) {
      nav.with(chip("accounts", "officer.nav.accounts", rest));
    }
    if (officer.has(OfficerRole.CHIEF) || officer.has(OfficerRole.ADMINISTRATOR)) {
      nav.with(chip("trail", "officer.nav.trail", rest));
    }
    nav.with(chip("password", "officer.nav.password", rest));
    Tag who =
        Tag.of("div")
            .cls("row")
            .with(
                Tag.of("span", officer.displayName() + ", " + officer.mission()).cls("meta"),
                form("sign-out")
                    .with(Tag.of("button", texts.get("officer.leave")).cls("btn quiet sm")));
    return Tag.of("div", nav, who).cls("row apart officer-bar");
  }

  private Tag chip(String to, String label, String here) {
    return Tag.link(address(locale, to), texts.get(label))
        .cls("chip")
        .attr("aria-current", isAt(to, here) ? "page" : null);
  }

  private static boolean isAt(String to, String here) {
    return here.equals(to) || (!to.isEmpty() && here.startsWith(to + "/"));
  }

  /** A form of our own that posts to the officers' API. */
  Tag form(String to) {
    return Tag.of("form")
        .attr("method", "post")
        .attr("action", OfficerAddress.sent(to))
        .with(LabelledField.hidden("locale", texts.locale().tag()));
  }
}
