package az.migrationportal.web.officer;

import az.migrationportal.content.fact.Countries;
import az.migrationportal.registration.casework.ReasonKind;
import az.migrationportal.registration.casework.RecordState;
import az.migrationportal.registration.casework.SearchEntries;
import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.web.component.LabelledField;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form of a search: first the reason, then one thing to look for. */
final class SearchForm {
  private final Texts texts;
  private final Officer officer;
  private final Entries entries;
  private final Map<String, String> errors = new LinkedHashMap<>();

  SearchForm(Texts texts, Officer officer, SearchEntries filled, List<EntryViolation> faults) {
    this.texts = texts;
    this.officer = officer;
    this.entries = filled.entries();
    faults.forEach(
        fault -> errors.putIfAbsent(fault.field(), texts.get("officer.error." + fault.rule())));
  }

  /** What to mend, by the id of the field. */
  Map<String, String> messages() {
    Map<String, String> messages = new LinkedHashMap<>();
    errors.forEach((name, text) -> messages.put(name.equals("born") ? "born-day" : name, text));
    return messages;
  }

  Tag of(Countries countries) {
    Tag why = Tag.of("fieldset", Tag.of("legend", texts.get("officer.search.why"))).cls("flow");
    why.with(
        field("reason", "officer.search.reason").around(reasons()),
        field("words", "officer.search.words")
            .hint(texts.get("officer.search.words.hint"))
            .around(LabelledField.lines(entries.raw("words"), 2).attr("dir", "auto")));
    Tag whom = Tag.of("fieldset", Tag.of("legend", texts.get("officer.search.whom"))).cls("flow");
    whom.with(
        Tag.of("p", texts.get("officer.search.one")).cls("hint"),
        field("exact", "officer.search.exact")
            .hint(texts.get("officer.search.exact.hint"))
            .around(line("exact")),
        field("name", "officer.search.name")
            .hint(texts.get("officer.search.name.hint"))
            .around(line("name").attr("dir", "auto")),
        OfficerDay.of(
            texts,
            "born",
            texts.get("register.field.born"),
            entries.date("born"),
            errors.getOrDefault("born", "")),
        field("country", "officer.search.country")
            .hint(texts.get("officer.search.country.hint"))
            .around(
                CountryChoice.of(texts, countries, officer, entries.find("country").orElse(""))),
        field("state", "officer.search.state").around(states()));
    return new OfficerFrame(texts)
        .form("registrations/form")
        .flag("novalidate")
        .cls("flow")
        .with(why, whom, Tag.of("button", texts.get("officer.search.button")).cls("btn"));
  }

  private LabelledField field(String name, String label) {
    return new LabelledField(texts, name, texts.get(label)).error(errors.getOrDefault(name, ""));
  }

  private Tag line(String name) {
    return LabelledField.line(entries.raw(name)).attr("autocomplete", "off");
  }

  private Tag reasons() {
    Tag select = Tag.of("select", LabelledField.option("", texts.get("register.choose"), false));
    for (ReasonKind kind : ReasonKind.values()) {
      select.with(
          LabelledField.option(
              kind.id(),
              texts.get("officer.reason." + kind.id()),
              kind.id().equals(entries.raw("reason"))));
    }
    return select;
  }

  private Tag states() {
    Tag select = Tag.of("select", LabelledField.option("", texts.get("officer.state.all"), false));
    for (RecordState state : RecordState.values()) {
      select.with(
          LabelledField.option(
              state.id(),
              texts.get("officer.state." + state.id()),
              state.id().equals(entries.raw("state"))));
    }
    return select;
  }
}
