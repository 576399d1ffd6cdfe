package az.migrationportal.web.record;

import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Country;
import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.draft.EntryCheck;
import az.migrationportal.registration.draft.Step;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.registrant.MyRecord;
import az.migrationportal.web.component.ErrorSummary;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.registrant.EntryFields;
import az.migrationportal.web.registrant.FormParts;
import az.migrationportal.web.registrant.StepForms;
import az.migrationportal.web.shell.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** “I moved”: where somebody lives now, with what they typed last time if it could not be taken. */
@ApplicationScoped
class MovePage {
  @Inject StepForms forms;
  @Inject Countries countries;

  Page page(Texts texts, MyRecord record, LocalDate today, boolean mend) {
    List<EntryViolation> faults =
        mend
            ? new EntryCheck(
                    withBirth(record),
                    today,
                    countries.all().stream().map(Country::iso2).collect(Collectors.toSet()))
                .faults(Step.PLACE)
            : List.of();
    EntryFields fields = new EntryFields(texts, record.moving(), faults);
    Tag parts = Tag.of("div").cls("flow");
    forms.place(texts, fields, parts);
    Tag body = Tag.of("div").cls("flow band");
    body.withIf(!faults.isEmpty(), () -> ErrorSummary.of(texts, fields.messages()));
    body.with(
        Tag.of("h1", texts.get("record.move.title")),
        Tag.of("p", texts.get("record.move.lead")).cls("lead"),
        FormParts.form(texts, FormParts.RECORD + "move")
            .cls("flow")
            .with(parts, Tag.of("button", texts.get("record.move.button")).cls("btn")),
        Tag.of(
            "p",
            Tag.link(
                RegistrationAddress.myRecord(FormParts.reader(texts)), texts.get("record.title"))));
    return RecordPages.page(texts, !faults.isEmpty(), texts.get("record.move.title"), "move", body);
  }

  /** The kind of a stay depends on the age. */
  private static Entries withBirth(MyRecord record) {
    LocalDate born = record.person().born();
    Map<String, String> all = new HashMap<>(record.moving().typed());
    all.put("born-day", Integer.toString(born.getDayOfMonth()));
    all.put("born-month", Integer.toString(born.getMonthValue()));
    all.put("born-year", Integer.toString(born.getYear()));
    return new Entries(all);
  }
}
