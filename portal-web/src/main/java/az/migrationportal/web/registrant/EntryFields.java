package az.migrationportal.web.registrant;

import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.draft.TypedDate;
import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of a form as somebody filled them in, each with what is wrong with it. */
public final class EntryFields {
  private static final String LONGEST = "2000";
  private static final Set<String> DAYS =
      Set.of("born", "passport-ends", "since", "until", "reminder-day");
  private static final String FIELD = "register.field.";

  private final Texts texts;
  private final Entries entries;
  private final Map<String, String> rules = new LinkedHashMap<>();

  /**
   * The fields.
   *
   * @param faults what to show as wrong; none for a form nobody has sent yet
   */
  public EntryFields(Texts texts, Entries entries, List<EntryViolation> faults) {
    this.texts = texts;
    this.entries = entries;
    faults.forEach(fault -> rules.putIfAbsent(fault.field(), fault.rule()));
  }

  /** What to mend, by the id of the first input of each field at fault, in their order. */
  public Map<String, String> messages() {
    Map<String, String> messages = new LinkedHashMap<>();
    rules.forEach((name, rule) -> messages.put(id(name), message(name)));
    return messages;
  }

  /** A line of text. */
  public Tag text(String name, String autocomplete) {
    return field(name, input(name, "text", autocomplete));
  }

  /** A line of text of another type, such as {@code email}. */
  public Tag text(String name, String type, String autocomplete) {
    return field(name, input(name, type, autocomplete));
  }

  private Tag input(String name, String type, String autocomplete) {
    return described(name, Tag.of("input"))
        .attr("id", name)
        .attr("name", name)
        .attr("type", type)
        .attr("autocomplete", autocomplete)
        .attr("dir", "auto")
        .attr("maxlength", LONGEST)
        .attr("value", entries.raw(name));
  }

  /** A choice from a list. */
  public Tag select(String name, String autocomplete, Map<String, String> options) {
    Tag select =
        described(name, Tag.of("select"))
            .attr("id", name)
            .attr("name", name)
            .attr("autocomplete", autocomplete);
    select.with(Tag.of("option", texts.get("register.choose")).attr("value", ""));
    options.forEach(
        (value, label) -> {
          Tag option = Tag.of("option", label).attr("value", value);
          select.with(value.equals(entries.raw(name)) ? option.flag("selected") : option);
        });
    return field(name, select);
  }

  /** One of few answers. */
  public Tag radios(String name, Map<String, String> options) {
    Tag group = group(name);
    boolean first = true;
    for (Map.Entry<String, String> option : options.entrySet()) {
      Tag input =
          described(name, Tag.of("input"))
              .attr("id", first ? name : name + "-" + option.getKey())
              .attr("type", "radio")
              .attr("name", name)
              .attr("value", option.getKey());
      if (option.getKey().equals(entries.raw(name))) {
        input.flag("checked");
      }
      group.with(Tag.of("label", input, Tag.of("span", option.getValue())).cls("choice"));
      first = false;
    }
    return group;
  }

  /** A box to tick, with a note. */
  public Tag box(String name, String label, String hint) {
    Tag input =
        Tag.of("input")
            .attr("id", name)
            .attr("type", "checkbox")
            .attr("name", name)
            .attr("value", "yes");
    if (entries.find(name).isPresent()) {
      input.flag("checked");
    }
    Tag words = Tag.of("span").with(label);
    words.withIf(!hint.isEmpty(), () -> Tag.of("span", hint).cls("hint"));
    return Tag.of("label", input, words).cls("choice");
  }

  /** Day, month and year under one question. */
  public Tag day(String name, String autocomplete) {
    TypedDate typed = entries.date(name);
    boolean born = !autocomplete.isEmpty();
    return group(name)
        .with(
            Tag.of(
                    "div",
                    part(name, "day", typed.day(), "2", born ? autocomplete + "-day" : "off"),
                    part(name, "month", typed.month(), "2", born ? autocomplete + "-month" : "off"),
                    part(name, "year", typed.year(), "4", born ? autocomplete + "-year" : "off"))
                .cls("date"));
  }

  private Tag part(String name, String part, String value, String length, String autocomplete) {
    String id = name + "-" + part;
    Tag input =
        Tag.of("input")
            .attr("id", id)
            .attr("name", id)
            .attr("inputmode", "numeric")
            .attr("autocomplete", autocomplete)
            .attr("maxlength", length)
            .attr("value", value.isEmpty() ? null : value);
    if (rules.containsKey(name)) {
      input.attr("aria-invalid", "true").attr("aria-describedby", error(name));
    }
    return Tag.of("div", Tag.of("label", texts.get("day." + part)).attr("for", id), input);
  }

  private Tag group(String name) {
    Tag group = Tag.of("fieldset", Tag.of("legend", label(name))).cls("field");
    notes(name, group);
    return rules.containsKey(name) ? group.cls("bad").attr("aria-describedby", error(name)) : group;
  }

  private Tag field(String name, Tag control) {
    Tag field = Tag.of("div", Tag.of("label", label(name)).attr("for", name)).cls("field");
    notes(name, field);
    return (rules.containsKey(name) ? field.cls("bad") : field).with(control);
  }

  private void notes(String name, Tag field) {
    String hint = hint(name);
    field.withIf(!hint.isEmpty(), () -> Tag.of("p", hint).cls("hint").attr("id", name + "-hint"));
    field.withIf(
        rules.containsKey(name),
        () ->
            Tag.of("p", Tag.of("span", texts.get("error.word")).cls("vh"))
                .with(" " + message(name))
                .cls("err")
                .attr("id", error(name)));
  }

  private Tag described(String name, Tag control) {
    boolean bad = rules.containsKey(name);
    String ids = ((hint(name).isEmpty() ? "" : name + "-hint ") + (bad ? error(name) : "")).strip();
    return control
        .attr("aria-describedby", ids.isEmpty() ? null : ids)
        .attr("aria-invalid", bad ? "true" : null);
  }

  private String message(String name) {
    String label = label(name).replaceFirst("\\?$", "");
    return texts.get("register.error." + rules.getOrDefault(name, ""), "field", label);
  }

  private String label(String name) {
    return texts.get(FIELD + kind(name));
  }

  private String hint(String name) {
    String key = "register.hint." + kind(name);
    return texts.keys().contains(key) ? texts.get(key) : "";
  }

  /** The name without whose it is: {@code child-2-born} is a day of birth. */
  private static String kind(String name) {
    return name.replaceFirst("^(partner|child-[0-9]+)-", "");
  }

  private static String id(String name) {
    return DAYS.contains(kind(name)) ? name + "-day" : name;
  }

  private static String error(String name) {
    return name + "-error";
  }
}
