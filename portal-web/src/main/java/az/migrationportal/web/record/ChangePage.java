package az.migrationportal.web.record;

import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Country;
import az.migrationportal.registration.correction.KeptEntries;
import az.migrationportal.registration.correction.StepCheck;
import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.draft.Step;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.registrant.MyRecord;
import az.migrationportal.web.component.ErrorSummary;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.registrant.EntryFields;
import az.migrationportal.web.registrant.FormParts;
import az.migrationportal.web.registrant.StepForms;
import az.migrationportal.web.shell.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A step of the form, filled in with what is kept, to change it in place. */
@ApplicationScoped
class ChangePage {
  private static final String FORMS = "/api/v1/registration/my-change/";
  private static final Set<String> REFUSALS = Set.of("too-long", "control-character");

  @Inject StepForms forms;
  @Inject Countries countries;

  /**
   * The page.
   *
   * @param view what the address asks to see: {@code mend}, {@code refused}
   */
  Page page(Texts texts, MyRecord record, Step step, LocalDate today, Map<String, String> view) {
    boolean mend = view.containsKey("mend");
    boolean stale = "stale".equals(view.get("mend"));
    String refused = view.getOrDefault("refused", "");
    Entries kept =
        KeptEntries.of(
            record.person(),
            record.household(),
            record.current().orElse(null),
            record.contact().email(),
            record.contact().phone());
    Entries shown = mend ? kept.with(step, record.changing().typed()) : kept;
    List<EntryViolation> faults =
        mend
            ? new StepCheck(step, kept, record.changing().typed(), today, abroad()).faults()
            : List.of();
    EntryFields fields = new EntryFields(texts, shown, faults);
    String title = texts.get("record.change." + step.id());
    Tag body = Tag.of("div").cls("flow band");
    body.withIf(!faults.isEmpty(), () -> ErrorSummary.of(texts, fields.messages()));
    body.withIf(stale, () -> Notice.danger(texts.get("record.change.stale")).attr("role", "alert"));
    body.withIf(
        REFUSALS.contains(refused),
        () -> Notice.danger(texts.get("register.refused." + refused)).attr("role", "alert"));
    Tag parts = Tag.of("div").cls("flow");
    forms.change(texts, step, shown, fields, parts);
    body.with(
        Tag.of("h1", title),
        Tag.of("p", texts.get("record.change." + step.id() + ".lead")).cls("lead"),
        FormParts.form(texts, FORMS + "step/" + step.id())
            .cls("flow")
            .with(
                Tag.of("input")
                    .attr("type", "hidden")
                    .attr("name", "version")
                    .attr("value", Integer.toString(record.version())),
                parts,
                Tag.of("button", texts.get("record.change.button")).cls("btn")));
    body.withIf(step == Step.CONTACT, () -> language(texts, record.locale()));
    body.with(
        Tag.of(
            "p",
            Tag.link(
                RegistrationAddress.myRecord(FormParts.reader(texts)), texts.get("record.title"))));
    boolean error = !faults.isEmpty() || stale || !refused.isEmpty();
    return RecordPages.page(texts, error, title, step.id(), body);
  }

  private static Tag language(Texts texts, ReaderLocale now) {
    Tag group =
        Tag.of("fieldset", Tag.of("legend", texts.get("record.language.which"))).cls("field");
    for (ReaderLocale locale : ReaderLocale.values()) {
      Tag input =
          Tag.of("input")
              .attr("type", "radio")
              .attr("name", "language")
              .attr("id", "language-" + locale.tag())
              .attr("value", locale.tag());
      group.with(
          Tag.of(
                  "label",
                  locale == now ? input.flag("checked") : input,
                  Tag.of("span", ownName(locale)).attr("lang", locale.tag()))
              .cls("choice"));
    }
    return Tag.of(
            "section",
            Tag.of("h2", texts.get("record.language")),
            FormParts.form(texts, FORMS + "language")
                .cls("flow")
                .with(group, Tag.of("button", texts.get("record.change.button")).cls("btn quiet")))
        .cls("flow");
  }

  private static String ownName(ReaderLocale locale) {
    return switch (locale) {
      case AZ -> "Azərbaycanca";
      case EN -> "English";
      case RU -> "Русский";
    };
  }

  private Set<String> abroad() {
    return countries.all().stream().map(Country::iso2).collect(Collectors.toSet());
  }
}
