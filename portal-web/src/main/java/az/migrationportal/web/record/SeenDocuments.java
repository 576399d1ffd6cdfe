package az.migrationportal.web.record;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.registration.identity.SeenDocument;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Documents that officers saw, as their owner and as officers read them. */
public final class SeenDocuments {
  private SeenDocuments() {}

  /** The section of the owner's page. */
  static Tag of(Texts texts, Iterable<SeenDocument> documents) {
    Tag list = Tag.of("dl").cls("pairs");
    documents.forEach(document -> list.with(one(texts, document)));
    return Tag.of(
            "section",
            Tag.of("h2", texts.get("record.seen")),
            Tag.of("p", texts.get("record.seen.lead")),
            list)
        .cls("flow");
  }

  /** One document: which, when, where, and whether it counts. */
  public static Tag one(Texts texts, SeenDocument document) {
    Tag said =
        Tag.of("dd", Tag.of("bdi", document.mission())).with(", " + texts.date(document.seenOn()));
    Instant revoked = document.revokedAt();
    if (revoked != null) {
      Map<String, String> values =
          Map.of(
              "date",
              texts.date(LocalDate.ofInstant(revoked, BakuDay.ZONE)),
              "mission",
              document.revokedBy());
      said.with(
          Tag.of("br"),
          Tag.of("span", texts.get("record.seen.revoked", values) + " ")
              .with(Tag.of("bdi", document.revokedReason()).cls("typed")));
    } else if (document.renamed()) {
      said.with(Tag.of("br"), Tag.of("span", texts.get("record.seen.renamed")));
    }
    return Tag.of("div", Tag.of("dt", name(texts, document)), said);
  }

  /** What sort of document it is. */
  public static String name(Texts texts, SeenDocument document) {
    return texts.get("document." + document.kind().id());
  }
}
