package az.migrationportal.web.officer;

import az.migrationportal.registration.draft.TypedDate;
import az.migrationportal.registration.identity.DocumentKind;
import az.migrationportal.registration.identity.SeenDocument;
import az.migrationportal.registration.registrant.MyRecord;
import az.migrationportal.web.component.LabelledField;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.record.SeenDocuments;
import java.time.LocalDate;

/** Documents that were seen, and the forms to note one and to take one back. */
final class DocumentForms {
  private final Texts texts;
  private final String number;
  private final OfficerFrame frame;

  DocumentForms(Texts texts, String number) {
    this.texts = texts;
    this.number = number;
    this.frame = new OfficerFrame(texts);
  }

  Tag of(MyRecord record, LocalDate today, String problem) {
    Tag section =
        Tag.of("section", Tag.of("h2", texts.get("officer.documents")))
            .cls("flow")
            .attr("id", "documents");
    if (!record.seen().isEmpty()) {
      Tag list = Tag.of("dl").cls("pairs");
      record.seen().forEach(document -> list.with(SeenDocuments.one(texts, document)));
      section.with(list);
    }
    section.with(note(today, problem));
    record.seen().stream()
        .filter(document -> document.revokedAt() == null)
        .forEach(document -> section.with(revoke(document, problem)));
    return section;
  }

  private Tag note(LocalDate today, String problem) {
    Tag select = Tag.of("select", LabelledField.option("", texts.get("register.choose"), false));
    for (DocumentKind kind : DocumentKind.values()) {
      select.with(LabelledField.option(kind.id(), texts.get("document." + kind.id()), false));
    }
    TypedDate day =
        new TypedDate(
            Integer.toString(today.getDayOfMonth()),
            Integer.toString(today.getMonthValue()),
            Integer.toString(today.getYear()));
    return frame
        .form("registrations/" + number + "/verify")
        .flag("novalidate")
        .cls("flow")
        .with(
            Tag.of("p", texts.get("officer.documents.lead")),
            new LabelledField(texts, "document", texts.get("officer.documents.which"))
                .error(error("document-missing", problem))
                .around(select),
            OfficerDay.of(
                texts,
                "seen",
                texts.get("officer.documents.day"),
                day,
                error("document-day", problem)),
            Tag.of("button", texts.get("officer.documents.button")).cls("btn quiet"));
  }

  private Tag revoke(SeenDocument document, String problem) {
    String id = "why-" + document.number();
    String name = SeenDocuments.name(texts, document);
    Tag summary = Tag.of("summary", texts.get("officer.documents.revoke") + ": " + name);
    String wrong = error("reason-words-missing", problem) + error("reason-words-too-long", problem);
    Tag form =
        frame
            .form("registrations/" + number + "/revoke")
            .flag("novalidate")
            .cls("flow")
            .with(
                LabelledField.hidden("seen-document", Integer.toString(document.number())),
                new LabelledField(texts, id, texts.get("officer.documents.why"))
                    .hint(texts.get("officer.search.words.hint"))
                    .error(wrong)
                    .around(LabelledField.lines("", 2).attr("dir", "auto")),
                Tag.of("button", texts.get("officer.documents.revoke")).cls("btn quiet"));
    Tag details = Tag.of("details", summary, form);
    return wrong.isEmpty() ? details : details.flag("open");
  }

  private String error(String rule, String problem) {
    return problem.equals(rule) ? texts.get("officer.error." + rule) : "";
  }
}
