package az.migrationportal.web.record;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.registration.consent.ConsentPurpose;
import az.migrationportal.registration.consent.GivenConsent;
import az.migrationportal.registration.draft.Step;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.registrant.MyRecord;
import az.migrationportal.registration.stay.Stay;
import az.migrationportal.web.component.Day;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.registrant.CheckPage;
import az.migrationportal.web.registrant.FormParts;
import java.time.LocalDate;
import java.util.Optional;

/** What is kept about somebody, and why; and what they agree to, which they can change here. */
final class KeptList {
  private final Texts texts;
  private final CheckPage names;

  KeptList(Texts texts, CheckPage names) {
    this.texts = texts;
    this.names = names;
  }

  Tag of(MyRecord record) {
    Tag list = Tag.of("dl").cls("pairs");
    list.with(
        kept(
            texts.get("record.kept.person"),
            record.person().fullName() + ", " + texts.date(record.person().born()),
            texts.get("record.why.person")));
    String passport = record.person().passport();
    if (passport != null) {
      list.with(
          kept(texts.get("register.field.passport"), passport, texts.get("record.why.passport")));
    }
    record
        .household()
        .forEach(
            member ->
                list.with(
                    kept(
                        texts.get("register.relation." + member.relation().id()),
                        member.fullName() + ", " + texts.date(member.born()),
                        texts.get("record.why.household"))));
    record.stays().forEach(stay -> list.with(stay(stay)));
    list.with(
        kept(
            texts.get("register.field.email"),
            record.contact().email(),
            texts.get("record.why.email")));
    if (!record.contact().phone().isEmpty()) {
      list.with(
          kept(
              texts.get("register.field.phone"),
              record.contact().phone(),
              texts.get("record.why.phone")));
    }
    return Tag.of(
            "section",
            Tag.of("h2", texts.get("record.kept")),
            list,
            changes(record),
            history(record),
            consents(record))
        .cls("flow");
  }

  /** Where each part can be changed. */
  private Tag changes(MyRecord record) {
    ReaderLocale reader = FormParts.reader(texts);
    Tag list = Tag.of("ul");
    for (Step step : Step.all()) {
      if (step != Step.PLACE || record.current().isPresent()) {
        list.with(
            Tag.of(
                "li",
                Tag.link(
                    RegistrationAddress.myRecord(reader, step.id()),
                    texts.get("record.change." + step.id()))));
      }
    }
    list.with(
        Tag.of(
            "li",
            Tag.link(
                RegistrationAddress.myRecord(reader, "email"), texts.get("record.email.title"))));
    return Tag.of("nav", list).attr("aria-label", texts.get("record.change"));
  }

  private Tag history(MyRecord record) {
    Tag section = Tag.of("div").cls("flow");
    if (record.changes().isEmpty()) {
      return section;
    }
    Tag list = Tag.of("ul");
    record
        .changes()
        .forEach(
            change ->
                list.with(
                    Tag.of(
                        "li",
                        Day.of(texts, LocalDate.ofInstant(change.at(), BakuDay.ZONE)),
                        Tag.of("span", ": " + texts.get("record.changed." + change.kind().id())))));
    return section.with(Tag.of("details", Tag.of("summary", texts.get("record.changed")), list));
  }

  private Tag stay(Stay stay) {
    return kept(
        names.country(texts, stay.country()),
        CheckPage.place(stay) + "; " + CheckPage.days(texts, stay),
        texts.get("record.why.stay") + " " + texts.get("register.kind." + stay.kind().id()));
  }

  private Tag kept(String name, String value, String why) {
    return Tag.of(
        "div",
        Tag.of("dt", name),
        Tag.of("dd", Tag.of("bdi", value), Tag.of("br"), Tag.of("span", why).cls("meta")));
  }

  private Tag consents(MyRecord record) {
    Tag fields = Tag.of("fieldset", Tag.of("legend", texts.get("register.consents"))).cls("field");
    for (ConsentPurpose purpose : ConsentPurpose.values()) {
      fields.with(box(purpose, record.held(purpose)));
    }
    return FormParts.form(texts, FormParts.RECORD + "consents")
        .cls("flow")
        .attr("id", "consents")
        .with(fields, Tag.of("button", texts.get("record.consents.button")).cls("btn quiet"));
  }

  private Tag box(ConsentPurpose purpose, Optional<GivenConsent> held) {
    String key = "register.consent." + purpose.id();
    Tag input =
        Tag.of("input")
            .attr("type", "checkbox")
            .attr("id", "consent-" + purpose.id())
            .attr("name", "consent-" + purpose.id())
            .attr("value", "yes");
    if (held.isPresent()) {
      input.flag("checked");
    }
    String since =
        held.map(
                consent ->
                    texts.get(
                        "record.consents.since",
                        "date",
                        texts.date(LocalDate.ofInstant(consent.givenAt(), BakuDay.ZONE))))
            .orElseGet(() -> texts.get(key + ".hint"));
    return Tag.of(
            "label", input, Tag.of("span", texts.get(key)).with(Tag.of("span", since).cls("hint")))
        .cls("choice");
  }
}
