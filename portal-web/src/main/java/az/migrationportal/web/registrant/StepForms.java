package az.migrationportal.web.registrant;

import az.migrationportal.content.fact.Country;
import az.migrationportal.registration.consent.ConsentPurpose;
import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.draft.Step;
import az.migrationportal.registration.stay.Purpose;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.country.CountryNames;
import az.migrationportal.web.i18n.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** What stands in the form of each step. */
@ApplicationScoped
public class StepForms {
  @Inject CountryNames names;

  Tag of(Texts texts, Step step, Entries entries, EntryFields fields, boolean more) {
    Tag parts = Tag.of("div").cls("flow");
    switch (step) {
      case ABOUT -> about(texts, fields, parts);
      case HOUSEHOLD -> household(texts, entries, fields, parts, more);
      case PLACE -> place(texts, fields, parts);
      case CONTACT -> contact(texts, fields, parts);
    }
    return parts;
  }

  /** The form of a step that changes what is kept; what cannot be changed so is left out. */
  public void change(Texts texts, Step step, Entries entries, EntryFields fields, Tag parts) {
    switch (step) {
      case ABOUT -> about(texts, fields, parts);
      case HOUSEHOLD -> household(texts, entries, fields, parts, true);
      case PLACE -> {
        where(fields, parts);
        purpose(texts, fields, parts);
        length(texts, fields, parts);
      }
      case CONTACT -> parts.with(fields.text("phone", "tel", "tel"));
    }
  }

  private static void about(Texts texts, EntryFields fields, Tag parts) {
    parts.with(
        fields.text("given", "given-name"),
        fields.text("family", "family-name"),
        fields.day("born", "bday"),
        fields.text("passport", "off"),
        fields.day("passport-ends", ""),
        Tag.of("p", texts.get("register.optional")).cls("meta"));
  }

  private static void household(
      Texts texts, Entries entries, EntryFields fields, Tag parts, boolean more) {
    parts.with(Tag.of("p", texts.get("register.household.lead")));
    parts.with(member(texts, fields, "partner", texts.get("register.partner")));
    int children = Math.max(1, last(entries) + (more ? 1 : 0));
    for (int i = 1; i <= Math.min(children, Step.CHILDREN); i++) {
      Tag child = member(texts, fields, "child-" + i, texts.get("register.child", "number", i));
      parts.with(i == children && more ? child.attr("id", "more") : child);
    }
    parts.withIf(
        children < Step.CHILDREN,
        () ->
            Tag.of("button", texts.get("register.more"))
                .cls("btn quiet")
                .attr("name", "go")
                .attr("value", "more"));
  }

  private static int last(Entries entries) {
    int last = 0;
    for (int i = 1; i <= Step.CHILDREN; i++) {
      String child = "child-" + i + "-";
      if (entries.typed().keySet().stream().anyMatch(name -> name.startsWith(child))) {
        last = i;
      }
    }
    return last;
  }

  private static Tag member(Texts texts, EntryFields fields, String prefix, String legend) {
    return Tag.of(
            "fieldset",
            Tag.of("legend", Tag.of("h2", legend)),
            fields.text(prefix + "-given", "off"),
            fields.text(prefix + "-family", "off"),
            fields.day(prefix + "-born", ""),
            fields.box(prefix + "-citizen", texts.get("register.field.citizen"), ""))
        .cls("box flow");
  }

  /** Where somebody lives; also the form of a move. */
  public void place(Texts texts, EntryFields fields, Tag parts) {
    Map<String, String> countries = new LinkedHashMap<>();
    for (Country country : names.sorted(texts)) {
      if (!country.iso2().equals("AZ")) {
        countries.put(country.iso2(), CountryNames.of(country, texts.locale()));
      }
    }
    parts.with(fields.select("country", "country", countries));
    where(fields, parts);
    purpose(texts, fields, parts);
    parts.with(fields.day("since", ""));
    length(texts, fields, parts);
  }

  private static void where(EntryFields fields, Tag parts) {
    parts.with(
        fields.text("city", "address-level2"),
        fields.text("region", "address-level1"),
        fields.text("street", "street-address"));
  }

  private static void purpose(Texts texts, EntryFields fields, Tag parts) {
    Map<String, String> purposes = new LinkedHashMap<>();
    for (Purpose purpose : Purpose.values()) {
      purposes.put(purpose.id(), texts.get("register.purpose." + purpose.id()));
    }
    parts.with(fields.radios("purpose", purposes));
  }

  private static void length(Texts texts, EntryFields fields, Tag parts) {
    Map<String, String> lengths = new LinkedHashMap<>();
    lengths.put("good", texts.get("register.length.good"));
    lengths.put("time", texts.get("register.length.time"));
    parts.with(fields.radios("length", lengths), fields.day("until", ""));
  }

  private static void contact(Texts texts, EntryFields fields, Tag parts) {
    Tag consents =
        Tag.of(
                "fieldset",
                Tag.of("legend", texts.get("register.consents")),
                Tag.of("p", texts.get("register.consents.hint")).cls("hint"))
            .cls("field");
    for (ConsentPurpose purpose : ConsentPurpose.values()) {
      String key = "register.consent." + purpose.id();
      consents.with(
          fields.box("consent-" + purpose.id(), texts.get(key), texts.get(key + ".hint")));
    }
    parts.with(
        fields.text("email", "email", "email"), fields.text("phone", "tel", "tel"), consents);
  }
}
