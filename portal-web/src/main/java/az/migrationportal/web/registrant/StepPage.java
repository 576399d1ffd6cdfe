package az.migrationportal.web.registrant;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.registration.draft.Draft;
import az.migrationportal.registration.draft.Step;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.web.component.ErrorSummary;
import az.migrationportal.web.component.Glyph;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A step of the form, with what was typed. */
@ApplicationScoped
class StepPage {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final Set<String> REFUSALS = Set.of("too-long", "control-character");

  @Inject StepForms forms;

  /**
   * The page.
   *
   * @param faults to show; none where nobody has sent it yet
   * @param view what the address asks to see: {@code more}, {@code link}, {@code refused}
   */
  Page page(
      Texts texts, Draft draft, Step step, List<EntryViolation> faults, Map<String, String> view) {
    EntryFields fields = new EntryFields(texts, draft.entries(), faults);
    String title = texts.get("register.step." + step.id());
    boolean badLink = view.containsKey("link");
    String refused = view.getOrDefault("refused", "");
    Tag form =
        FormParts.form(texts, FormParts.REGISTER + "step/" + step.id())
            .cls("flow")
            .with(
                Tag.of("h1", title),
                forms.of(texts, step, draft.entries(), fields, view.containsKey("more")),
                buttons(texts, step));
    Tag band = Tag.of("div").cls("band");
    band.withIf(!faults.isEmpty(), () -> ErrorSummary.of(texts, fields.messages()));
    band.withIf(
        REFUSALS.contains(refused),
        () -> Notice.danger(texts.get("register.refused." + refused)).attr("role", "alert"));
    band.with(
        progress(texts, step),
        Tag.of("div", form, aside(texts, draft, step, badLink)).cls("aside"));
    return FormParts.page(
        texts, !faults.isEmpty() || badLink || !refused.isEmpty(), title, step.id(), band);
  }

  /** The way through the form; {@code step} null is the last one, to check and send. */
  static Tag progress(Texts texts, @Nullable Step step) {
    int here = step == null ? Step.all().size() : Step.all().indexOf(step);
    int all = Step.all().size() + 1;
    Tag route = Tag.of("ol").cls("route dots across").attr("role", "list");
    for (int i = 0; i < all; i++) {
      String page = i < Step.all().size() ? Step.all().get(i).id() : "check";
      String name = texts.get("register.step." + page);
      Tag link = Tag.link(RegistrationAddress.register(FormParts.reader(texts), page), name);
      Tag stop =
          i == here
              ? Tag.of("li", Tag.of("strong", name)).attr("aria-current", "step")
              : Tag.of("li", link);
      route.with(i > here ? stop.cls("todo") : stop);
    }
    String next =
        here + 1 < Step.all().size()
            ? texts.get("register.step." + Step.all().get(here + 1).id())
            : texts.get("register.step.check");
    String narrow =
        here + 1 < all
            ? texts.get(
                "register.progress.next", Map.of("number", here + 1, "all", all, "next", next))
            : texts.get("register.progress.last", Map.of("number", all, "all", all));
    return Tag.of(
            "div",
            Tag.of("p", texts.get("register.title"))
                .cls("meta")
                .with(Tag.of("span", " · " + narrow).cls("narrow")),
            Tag.of("nav", route).cls("wide").attr("aria-label", texts.get("register.progress")))
        .cls("flow head");
  }

  private static Tag buttons(Texts texts, Step step) {
    Tag row = Tag.of("p", Tag.of("button", texts.get("register.next")).cls("btn")).cls("row");
    if (step != Step.ABOUT) {
      String before = Step.all().get(Step.all().indexOf(step) - 1).id();
      row.with(
          Tag.link(
              RegistrationAddress.register(FormParts.reader(texts), before),
              texts.get("register.back")));
    }
    return row;
  }

  private static Tag aside(Texts texts, Draft draft, Step step, boolean badLink) {
    Tag why =
        Tag.of(
                "section",
                Tag.of("h2", texts.get("register.why")).attr("id", "why"),
                Tag.of("p", texts.get("register.why." + step.id())),
                Tag.of("p", texts.get("register.why.looked")))
            .cls("box flow")
            .attr("aria-labelledby", "why");
    Tag aside = Tag.of("aside", why).cls("flow").attr("aria-label", texts.get("register.why"));
    aside.withIf(draft.savedAt().isAfter(draft.begunAt()), () -> saved(texts, draft));
    return aside.with(link(texts, step, badLink), FormParts.leave(texts));
  }

  private static Tag saved(Texts texts, Draft draft) {
    String time = TIME.format(LocalTime.ofInstant(draft.savedAt(), BakuDay.ZONE));
    return Tag.of("p", Glyph.checked().cls("inl"))
        .with(" ")
        .with(Tag.of("strong", texts.get("register.saved", "time", time)))
        .with(" " + texts.get("register.saved.more"));
  }

  private static Tag link(Texts texts, Step step, boolean bad) {
    Tag input =
        Tag.of("input")
            .attr("id", "link-address")
            .attr("name", "address")
            .attr("type", "email")
            .attr("autocomplete", "email")
            .attr("maxlength", "254")
            .attr("aria-invalid", bad ? "true" : null)
            .attr("aria-describedby", bad ? "link-error" : null);
    Tag field =
        Tag.of("div", Tag.of("label", texts.get("register.link")).attr("for", "link-address"))
            .cls(bad ? "field bad" : "field");
    field.withIf(
        bad,
        () ->
            Tag.of("p", Tag.of("span", texts.get("error.word")).cls("vh"))
                .with(
                    " "
                        + texts.get(
                            "register.error.invalid-address", "field", texts.get("register.link")))
                .cls("err")
                .attr("id", "link-error"));
    if (bad) {
      input.flag("autofocus");
    }
    return FormParts.form(texts, FormParts.REGISTER + "link")
        .cls("flow")
        .attr("id", "link")
        .with(
            Tag.of("input").attr("type", "hidden").attr("name", "step").attr("value", step.id()),
            field.with(input),
            Tag.of("button", texts.get("register.link.button")).cls("btn quiet"));
  }
}
