package az.migrationportal.web.officer;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.registration.document.DocumentCard;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import java.time.LocalDate;
import java.util.List;

/** Documents that the owner of a registration added, each with a button that opens it. */
final class AddedDocuments {
  private final Texts texts;
  private final String number;

  AddedDocuments(Texts texts, String number) {
    this.texts = texts;
    this.number = number;
  }

  Tag of(List<DocumentCard> documents) {
    Tag list = Tag.of("dl").cls("pairs");
    documents.forEach(document -> list.with(one(document)));
    return Tag.of(
            "section",
            Tag.of("h2", texts.get("officer.added")),
            Tag.of("p", texts.get("officer.added.lead")),
            list)
        .cls("flow")
        .attr("id", "added");
  }

  private Tag one(DocumentCard document) {
    String name = texts.get("record.document." + document.kind().id());
    LocalDate added = LocalDate.ofInstant(document.addedAt(), BakuDay.ZONE);
    Tag open =
        new OfficerFrame(texts)
            .form("registrations/" + number + "/document")
            .with(
                Tag.of("input")
                    .attr("type", "hidden")
                    .attr("name", "document")
                    .attr("value", Integer.toString(document.number())),
                Tag.of("button", texts.get("officer.added.open"))
                    .cls("btn quiet")
                    .attr(
                        "aria-label",
                        texts.get("officer.added.open")
                            + ": "
                            + name
                            + ", "
                            + document.fileName()));
    return Tag.of(
        "div",
        Tag.of("dt", name),
        Tag.of(
            "dd",
            Tag.of("p", texts.get("record.document.added", "date", texts.date(added))).cls("meta"),
            open));
  }
}
