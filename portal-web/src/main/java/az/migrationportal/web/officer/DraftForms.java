package az.migrationportal.web.officer;

import az.migrationportal.registration.crisis.CrisisMessage;
import az.migrationportal.registration.crisis.CrisisWords;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.web.component.LabelledField;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import java.util.LinkedHashMap;
import java.util.Map;

/** What can be done with a message that is not sent: write, rehearse, send, discard. */
final class DraftForms {
  private static final String ADDRESS = "address";

  /** The one refusal of which words are kept. */
  private static final String STALE = "stale-crisis-message";

  private final Texts texts;
  private final Officer officer;
  private final CrisisMessage message;
  private final String country;
  private final CrisisView view;
  private final OfficerFrame frame;
  private final CrisisWords words;
  private final Map<String, String> errors = new LinkedHashMap<>();

  DraftForms(Texts texts, Officer officer, CrisisMessage message, String country, CrisisView view) {
    this.texts = texts;
    this.officer = officer;
    this.message = message;
    this.country = country;
    this.view = view;
    this.frame = new OfficerFrame(texts);
    this.words =
        view.kept()
            .filter(kept -> view.problem().equals(STALE))
            .map(kept -> CrisisWords.of(kept.typed()))
            .orElse(message.words());
    if (view.mend() && message.sending() == null) {
      words
          .faults()
          .forEach(fault -> errors.put(fault.field(), error(fault.field(), fault.rule())));
    }
  }

  private String error(String field, String rule) {
    String language = field.substring(field.lastIndexOf('-') + 1);
    return texts.get(
        "officer.error." + rule, "language", texts.get("officer.case.language." + language));
  }

  /** What to mend, by the id of the field. */
  Map<String, String> messages() {
    return errors;
  }

  /**
   * Adds the forms.
   *
   * @param reached how many it would be sent to now
   */
  void into(Tag main, int reached) {
    main.with(words(), rehearsal(), sending(reached), discard());
  }

  private Tag words() {
    Tag form =
        form("save")
            .with(
                LabelledField.hidden("version", Integer.toString(message.version())),
                Tag.of("h2", texts.get("officer.crisis.words")),
                Tag.of("p", texts.get("officer.crisis.words.lead")));
    for (ReaderLocale locale : ReaderLocale.values()) {
      String subject = CrisisWords.subjectName(locale);
      String text = CrisisWords.textName(locale);
      form.with(
          Tag.of(
                  "fieldset",
                  Tag.of("legend", texts.get("officer.case.language." + locale.tag())),
                  new LabelledField(texts, subject, texts.get("officer.crisis.subject"))
                      .hint(texts.get("officer.crisis.subject.hint"))
                      .error(errors.getOrDefault(subject, ""))
                      .around(
                          LabelledField.line(words.subject(locale))
                              .attr("autocomplete", "off")
                              .attr("lang", locale.tag())
                              .attr("dir", "auto")),
                  new LabelledField(texts, text, texts.get("officer.crisis.text"))
                      .hint(texts.get("officer.crisis.text.hint"))
                      .error(errors.getOrDefault(text, ""))
                      .around(
                          LabelledField.lines(words.text(locale), 6)
                              .attr("lang", locale.tag())
                              .attr("dir", "auto")))
              .cls("flow"));
    }
    return form.with(Tag.of("button", texts.get("officer.crisis.save")).cls("btn"));
  }

  private Tag rehearsal() {
    String typed = view.kept().map(kept -> kept.raw(ADDRESS)).orElse("");
    String wrong =
        view.problem().equals("crisis-address") ? texts.get("officer.error.crisis-address") : "";
    return form("rehearse")
        .with(
            Tag.of("h2", texts.get("officer.crisis.rehearse")),
            Tag.of("p", texts.get("officer.crisis.rehearse.lead")),
            new LabelledField(texts, ADDRESS, texts.get("officer.crisis.address"))
                .hint(texts.get("officer.crisis.address.hint"))
                .error(wrong)
                .around(
                    LabelledField.line(typed).attr("type", "email").attr("autocomplete", "email")),
            Tag.of("button", texts.get("officer.crisis.rehearse.button")).cls("btn quiet"));
  }

  private Tag sending(int reached) {
    Tag heading = Tag.of("h2", texts.get("officer.crisis.send"));
    String reason = "";
    if (!message.words().faults().isEmpty()) {
      reason = texts.get("officer.crisis.send.incomplete");
    } else if (message.savedBy().equals(officer.name())) {
      reason = texts.get("officer.crisis.send.own", "country", country);
    } else if (reached == 0) {
      reason = texts.get("officer.problem.crisis-nobody");
    }
    if (!reason.isEmpty()) {
      return Tag.of("section", heading, Notice.info(reason)).cls("flow").attr("id", "send");
    }
    Tag sure =
        Tag.of(
                "label",
                Tag.of("input")
                    .attr("id", "sure")
                    .attr("type", "checkbox")
                    .attr("name", "sure")
                    .attr("value", "yes"),
                Tag.of("span", texts.get("officer.crisis.send.sure")))
            .cls("choice");
    return form("send")
        .attr("id", "send")
        .with(
            LabelledField.hidden("version", Integer.toString(message.version())),
            heading,
            sure,
            Tag.of("button", texts.get("officer.crisis.send.button", "count", reached)).cls("btn"));
  }

  private Tag discard() {
    return form("discard")
        .with(Tag.of("button", texts.get("officer.crisis.discard")).cls("btn quiet"));
  }

  private Tag form(String act) {
    return frame.form("crisis/" + message.number() + "/" + act).flag("novalidate").cls("flow");
  }
}
