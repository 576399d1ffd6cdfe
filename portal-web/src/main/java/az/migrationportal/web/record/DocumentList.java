package az.migrationportal.web.record;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.registration.document.DocumentCard;
import az.migrationportal.registration.document.DocumentKind;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.registrant.FormParts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Documents that somebody added to their record, the photo, and the form for one more. */
final class DocumentList {
  /** The heading, for addresses that lead here. */
  static final String ID = "documents";

  /** The field of the form that takes a file. */
  static final String FIELD = "file";

  private static final String READ = "/api/v1/registration/documents/";
  private static final String FORM = "/api/v1/registration/my-documents/";
  private static final String ACCEPT = "image/jpeg,image/png,image/webp,application/pdf";
  private static final int MEBIBYTE = 1024 * 1024;

  /** The reasons for which a form comes back, as its address names them. */
  private static final Set<String> REASONS =
      Set.of(
          "none", "kind", "broken", "pixels", "active", "locked", "large", "image", "which", "most",
          "busy");

  private final Texts texts;
  private final int most;

  DocumentList(Texts texts, int most) {
    this.texts = texts;
    this.most = most;
  }

  /** What is to be mended; null where the address names nothing of the kind. */
  @Nullable String error(@Nullable String reason) {
    return reason != null && REASONS.contains(reason)
        ? texts.get("record.file.error." + reason, "most", most)
        : null;
  }

  Tag of(List<DocumentCard> documents, @Nullable String error) {
    Tag section =
        Tag.of(
                "section",
                Tag.of("h2", texts.get("record.documents")).attr("id", ID),
                Tag.of("p", texts.get("record.documents.lead")))
            .cls("flow");
    if (!documents.isEmpty()) {
      Tag list = Tag.of("dl").cls("pairs");
      documents.forEach(document -> list.with(document(document)));
      section.with(list);
    }
    boolean full = documents.size() >= most;
    section.withIf(
        full, () -> Tag.of("p", texts.get("record.file.error.most", "most", most)).cls("meta"));
    return full && error == null ? section : section.with(form(error));
  }

  private Tag document(DocumentCard document) {
    String name = texts.get("record.document." + document.kind().id());
    LocalDate added = LocalDate.ofInstant(document.addedAt(), BakuDay.ZONE);
    String address = READ + document.number();
    Tag shown = Tag.of("dd");
    shown.withIf(
        document.kind() == DocumentKind.PHOTO,
        () ->
            Tag.of("img")
                .attr("src", address)
                .attr("alt", texts.get("record.document.photo.alt"))
                .cls("own-photo"));
    String label = texts.get("record.document.remove", "name", name);
    Tag remove =
        FormParts.form(texts, FORM + "remove")
            .with(
                Tag.of("input")
                    .attr("type", "hidden")
                    .attr("name", "number")
                    .attr("value", Integer.toString(document.number())),
                Tag.of("button", texts.get("record.document.remove.button"))
                    .cls("btn quiet")
                    .attr("aria-label", label + ", " + document.fileName()));
    shown.with(
        Tag.of("p", texts.get("record.document.added", "date", texts.date(added))).cls("meta"),
        Tag.of(
                "div",
                Tag.link(address, texts.get("record.document.open", "size", size(document))),
                remove)
            .cls("row"));
    return Tag.of("div", Tag.of("dt", name), shown);
  }

  private String size(DocumentCard document) {
    return document.size() < MEBIBYTE
        ? texts.get("record.document.kb", "size", Math.max(1, document.size() / 1024))
        : texts.get("record.document.mb", "size", document.size() / MEBIBYTE);
  }

  private Tag form(@Nullable String error) {
    boolean bad = error != null;
    Tag kinds = Tag.of("fieldset", Tag.of("legend", texts.get("record.file.kind"))).cls("field");
    for (DocumentKind kind : DocumentKind.values()) {
      kinds.with(choice(kind));
    }
    Tag field =
        Tag.of(
                "div",
                Tag.of("label", texts.get("record.file")).attr("for", FIELD),
                Tag.of("p", texts.get("record.file.hint")).cls("hint").attr("id", "file-hint"))
            .cls(bad ? "field bad" : "field");
    if (error != null) {
      field.with(
          Tag.of("p", Tag.of("span", texts.get("error.word")).cls("vh"))
              .with(" " + error)
              .cls("err")
              .attr("id", "file-error"));
    }
    field.with(
        Tag.of("input")
            .attr("id", FIELD)
            .attr("name", FIELD)
            .attr("type", "file")
            .attr("accept", ACCEPT)
            .attr("aria-invalid", bad ? "true" : null)
            .attr("aria-describedby", bad ? "file-hint file-error" : "file-hint"));
    return FormParts.form(texts, FORM + "add?locale=" + texts.locale().tag())
        .attr("enctype", "multipart/form-data")
        .cls("flow")
        .with(kinds, field, Tag.of("button", texts.get("record.file.button")).cls("btn quiet"));
  }

  private Tag choice(DocumentKind kind) {
    Tag input =
        Tag.of("input")
            .attr("type", "radio")
            .attr("id", "kind-" + kind.id())
            .attr("name", "kind")
            .attr("value", kind.id());
    if (kind == DocumentKind.PASSPORT) {
      input.flag("checked");
    }
    return Tag.of("label", input, Tag.of("span", texts.get("record.document." + kind.id())))
        .cls("choice");
  }
}
